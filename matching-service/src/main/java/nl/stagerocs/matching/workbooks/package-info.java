/** Excel workbooks as schools send them: what may come in, and its rows as text. */
@NullMarked
package nl.stagerocs.matching.workbooks;

import org.jspecify.annotations.NullMarked;
