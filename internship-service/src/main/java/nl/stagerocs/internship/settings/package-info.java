/** What a school has chosen (instellingen). */
@NullMarked
package nl.stagerocs.internship.settings;

import org.jspecify.annotations.NullMarked;
