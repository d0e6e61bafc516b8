/** The only door to StageROCs: signs browsers in, relays tokens, routes to the services, limits, and serves the web client. */
@NullMarked
package nl.stagerocs.gateway;

import org.jspecify.annotations.NullMarked;
