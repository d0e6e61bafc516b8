/** Groups of students (klassen) and the internships that each does. */
@NullMarked
package nl.stagerocs.matching.groups;

import org.jspecify.annotations.NullMarked;
