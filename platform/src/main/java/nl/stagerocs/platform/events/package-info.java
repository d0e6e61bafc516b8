/** Facts between services: written with the state that they tell of, published in order, received once. */
@NullMarked
package nl.stagerocs.platform.events;

import org.jspecify.annotations.NullMarked;
