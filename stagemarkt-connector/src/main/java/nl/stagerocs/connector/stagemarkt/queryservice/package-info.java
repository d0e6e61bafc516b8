/** Stagemarkt by the JSON of its public site's query service, read tolerantly at the edge. */
@NullMarked
package nl.stagerocs.connector.stagemarkt.queryservice;

import org.jspecify.annotations.NullMarked;
