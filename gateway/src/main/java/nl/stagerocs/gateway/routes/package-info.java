/** The ways to the services: one each, with its own time limit, circuit breaker and largest body. */
@NullMarked
package nl.stagerocs.gateway.routes;

import org.jspecify.annotations.NullMarked;
