/** Parts that are not ours to write but ours to start: a broker, and a mail catcher with an inbox page. */
@NullMarked
package nl.stagerocs.standalone.parts;

import org.jspecify.annotations.NullMarked;
