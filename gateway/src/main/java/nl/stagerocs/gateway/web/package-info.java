/** The web client and the API page, with the headers that keep them safe and fast. */
@NullMarked
package nl.stagerocs.gateway.web;

import org.jspecify.annotations.NullMarked;
