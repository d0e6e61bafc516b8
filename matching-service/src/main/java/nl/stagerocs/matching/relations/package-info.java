/** How the school keeps in touch with a company: contacts, notes, agreements made and talks (relatiebeheer). */
@NullMarked
package nl.stagerocs.matching.relations;

import org.jspecify.annotations.NullMarked;
