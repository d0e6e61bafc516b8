/** What a lost recognition (erkenning) touches: places on offer and placements that run. */
@NullMarked
package nl.stagerocs.matching.recognitions;

import org.jspecify.annotations.NullMarked;
