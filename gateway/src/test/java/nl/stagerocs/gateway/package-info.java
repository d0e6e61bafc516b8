/** The gateway as a browser, an app and the services see it. */
@NullMarked
package nl.stagerocs.gateway;

import org.jspecify.annotations.NullMarked;
