/** The places that a student would like, in order (voorkeurslijst). */
@NullMarked
package nl.stagerocs.matching.shortlists;

import org.jspecify.annotations.NullMarked;
