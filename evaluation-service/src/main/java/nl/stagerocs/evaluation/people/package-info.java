/** The names of those concerned, from the roster. */
@NullMarked
package nl.stagerocs.evaluation.people;

import org.jspecify.annotations.NullMarked;
