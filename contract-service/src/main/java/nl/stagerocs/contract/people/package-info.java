/** Who may sign, from the roster. */
@NullMarked
package nl.stagerocs.contract.people;

import org.jspecify.annotations.NullMarked;
