package io.retailsync.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is declared of one attribute: read by masking, by the data catalogue and by the schemas. Every component of a record of the
 * catalogue, and of the lines inside it, carries one; a test names what lacks it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Attribute {

    /** {@return how sensitive the values are} */
    DataClass value();

    /** {@return who has the word on it; the first is the default, the others come after it} */
    Owner[] owner();

    /** {@return how values of several systems become one} */
    MergeRule merge() default MergeRule.OWNER_WINS;
}
