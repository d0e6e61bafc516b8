/** Where every student stands, from search to evaluation; the group board (voortgang). */
@NullMarked
package nl.stagerocs.internship.journeys;

import org.jspecify.annotations.NullMarked;
