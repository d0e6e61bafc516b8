/**
 * Zoeken: people and programmes, companies and places, search, applications and placements.
 *
 * <p>Whoever changes rows of several kinds in one transaction holds them in one order, so that no two wait for each other in a ring: students, companies,
 * places, trainers, and only then applications, placements and proposals; several of one kind by their ids. A list that writes many rows in steps holds what its
 * file touches before the first, see {@link nl.stagerocs.matching.imports.ImportKind#hold}.
 */
@NullMarked
package nl.stagerocs.matching;

import org.jspecify.annotations.NullMarked;
