/** Places that students find themselves (eigen plek), until the supervisor has decided on them. */
@NullMarked
package nl.stagerocs.matching.proposals;

import org.jspecify.annotations.NullMarked;
