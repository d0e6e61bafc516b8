/** Supervisors, coordinators and administration (medewerkers). */
@NullMarked
package nl.stagerocs.matching.staff;

import org.jspecify.annotations.NullMarked;
