/** The supply and the search through it (stageplaatsen). */
@NullMarked
package nl.stagerocs.matching.places;

import org.jspecify.annotations.NullMarked;
