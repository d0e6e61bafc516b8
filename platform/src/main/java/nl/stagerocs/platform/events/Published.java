package nl.stagerocs.platform.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the wire record of an event that this service publishes: its CloudEvents type and its topic. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Published {

    /** The CloudEvents type, such as {@code nl.stagerocs.internship.HoursSubmitted.v1}. */
    String type();

    /** The topic, named after the fact's owner and noun, such as {@code internship.hours}. */
    String topic();

    /** Whether the topic keeps only the last event per subject; an erased subject becomes a tombstone. */
    boolean compacted() default false;
}
