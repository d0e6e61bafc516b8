/** What a school has chosen for applying. */
@NullMarked
package nl.stagerocs.matching.settings;

import org.jspecify.annotations.NullMarked;
