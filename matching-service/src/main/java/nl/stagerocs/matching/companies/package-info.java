/** Recognised companies, their contacts, trainers and ratings (leerbedrijven, praktijkopleiders). */
@NullMarked
package nl.stagerocs.matching.companies;

import org.jspecify.annotations.NullMarked;
