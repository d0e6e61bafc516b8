/** The names of those concerned, from the roster. */
@NullMarked
package nl.stagerocs.internship.people;

import org.jspecify.annotations.NullMarked;
