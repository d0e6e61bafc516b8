/** The end of an internship: the report, the company's advice, the school's decision, and the student's rating (beoordeling). */
@NullMarked
package nl.stagerocs.evaluation.evaluations;

import org.jspecify.annotations.NullMarked;
