/** The fair distribution of students over places (verdeling): arithmetic only, without Spring, names or a database. */
@NullMarked
package nl.stagerocs.allocation;

import org.jspecify.annotations.NullMarked;
