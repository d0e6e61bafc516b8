/** The agreement as a PDF that stays the same to the byte. */
@NullMarked
package nl.stagerocs.contract.document;

import org.jspecify.annotations.NullMarked;
