/** Groups of students and the internship period of each (klassen, BPV-periode). */
@NullMarked
package nl.stagerocs.matching.groups;

import org.jspecify.annotations.NullMarked;
