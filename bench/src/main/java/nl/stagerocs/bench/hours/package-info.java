/** A service with one aggregate that announces each of its changes, as the internship service does with weeks of hours. */
@NullMarked
package nl.stagerocs.bench.hours;

import org.jspecify.annotations.NullMarked;
