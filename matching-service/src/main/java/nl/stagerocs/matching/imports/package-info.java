/** Lists that come in as Excel: a dry run with a message per cell, then one transaction (importeren). */
@NullMarked
package nl.stagerocs.matching.imports;

import org.jspecify.annotations.NullMarked;
