/** Evaluatie: final report, assessment and the rating of the company. */
@NullMarked
package nl.stagerocs.evaluation;

import org.jspecify.annotations.NullMarked;
