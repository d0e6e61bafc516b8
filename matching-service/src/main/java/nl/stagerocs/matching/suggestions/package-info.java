/** Places that a supervisor suggests to a student (matcht mee), and what becomes of them. */
@NullMarked
package nl.stagerocs.matching.suggestions;

import org.jspecify.annotations.NullMarked;
