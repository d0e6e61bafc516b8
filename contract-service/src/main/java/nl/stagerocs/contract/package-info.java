/** Contract: the agreement between student, school and company. */
@NullMarked
package nl.stagerocs.contract;

import org.jspecify.annotations.NullMarked;
