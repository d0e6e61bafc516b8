/** Who guides whom: supervisors are linked to students one by one, by group, or by balancing how many each has. */
@NullMarked
package nl.stagerocs.matching.supervision;

import org.jspecify.annotations.NullMarked;
