/** Whose an e-mail address is, over all that somebody can be at a school. */
@NullMarked
package nl.stagerocs.matching.people;

import org.jspecify.annotations.NullMarked;
