/** Lists as workbooks (export naar Excel), with the filter that is on screen. */
@NullMarked
package nl.stagerocs.platform.exports;

import org.jspecify.annotations.NullMarked;
