/** Excel workbooks, read as rows of text and written as tables. */
@NullMarked
package nl.stagerocs.matching.workbooks;

import org.jspecify.annotations.NullMarked;
