package io.retailsync.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The version of a record's schema, where it is no longer 1.0.0. The build says when it has to be raised. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Versioned {

    /** {@return {@code major.minor.patch}} */
    String value();
}
