/** Where Dutch towns are (plaatsen). */
@NullMarked
package nl.stagerocs.matching.towns;

import org.jspecify.annotations.NullMarked;
