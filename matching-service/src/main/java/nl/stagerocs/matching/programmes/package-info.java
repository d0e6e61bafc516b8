/** What students learn (opleidingen). */
@NullMarked
package nl.stagerocs.matching.programmes;

import org.jspecify.annotations.NullMarked;
