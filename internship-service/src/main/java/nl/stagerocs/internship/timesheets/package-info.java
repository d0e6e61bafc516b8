/** Hours, a day at a time, handed in and approved per week (urenregistratie). */
@NullMarked
package nl.stagerocs.internship.timesheets;

import org.jspecify.annotations.NullMarked;
