/** Who is calling, and which endpoints are open to whom; closed unless it says otherwise. */
@NullMarked
package nl.stagerocs.platform.security;

import org.jspecify.annotations.NullMarked;
