package nl.stagerocs.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Opens an endpoint to roles, and to the mail link for its resource. An endpoint without it is closed to everybody. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenTo {

    /** The roles; one of them is enough to reach the endpoint. */
    Role[] value();

    /** The resource whose mail link may come in too, with path variables, such as {@code internship/weeks/{id}}. */
    String link() default "";

    /** Whether that link may still read here when it has done its one action, as long as it lives and nobody revokes it. */
    boolean usedLinkReads() default false;
}
