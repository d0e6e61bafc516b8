/** The rules of who may what, without any service. */
@NullMarked
package nl.stagerocs.platform.security;

import org.jspecify.annotations.NullMarked;
