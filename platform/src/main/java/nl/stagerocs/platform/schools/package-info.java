/** The wall between schools: in the ORM and, below it, in PostgreSQL's row-level security. */
@NullMarked
package nl.stagerocs.platform.schools;

import org.jspecify.annotations.NullMarked;
