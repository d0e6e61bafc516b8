/** Who is behind a request: browser sessions with their tokens, and bearer tokens of apps and school systems. */
@NullMarked
package nl.stagerocs.gateway.signin;

import org.jspecify.annotations.NullMarked;
