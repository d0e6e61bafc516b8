/** Zoeken: people and programmes, companies and places, search, applications and placements. */
@NullMarked
package nl.stagerocs.matching;

import org.jspecify.annotations.NullMarked;
