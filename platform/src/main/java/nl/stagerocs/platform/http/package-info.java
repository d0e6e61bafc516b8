/** Small conventions of the REST API: pages by key and versions by ETag. */
@NullMarked
package nl.stagerocs.platform.http;

import org.jspecify.annotations.NullMarked;
