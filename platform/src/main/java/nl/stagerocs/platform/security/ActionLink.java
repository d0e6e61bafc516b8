package nl.stagerocs.platform.security;

import java.util.UUID;

/**
 * The right to act on one resource, once, carried by the link in a mail.
 *
 * @param jti the id of the link
 * @param resource service, kind and id, such as {@code internship/weeks/0198…}
 */
public record ActionLink(UUID jti, String resource) {}
