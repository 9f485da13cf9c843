package io.retailsync.model.party;

import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.MOST_RECENT_VERIFIED;
import static io.retailsync.model.Owner.COM;
import static io.retailsync.model.Owner.CRM;
import static io.retailsync.model.Owner.POS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.PersonName;
import io.retailsync.model.PersonalText;
import io.retailsync.model.Required;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody.
 *
 * @param name what the person is called
 * @param birthDate when the person was born
 * @param gender what the person says of it
 * @param salutation how the person is addressed
 */
public record Person(
        @Attribute(
                value = P2,
                owner = {CRM, COM, POS},
                merge = MOST_RECENT_VERIFIED)
        PersonName name,

        @Attribute(value = P3, owner = CRM) @Nullable LocalDate birthDate,

        @Attribute(value = P3, owner = CRM) @Nullable Coded<Gender> gender,

        @Attribute(value = P3, owner = CRM) @Nullable PersonalText salutation)
        implements Party {

    /**
     * Refuses missing parts.
     *
     * @param name what the person is called
     * @param birthDate when the person was born
     * @param gender what the person says of it
     * @param salutation how the person is addressed
     */
    public Person {
        Required.present("name", name);
    }

    /** {@return no attribute: all of them are personal} */
    @Override
    public String toString() {
        return "Person[***]";
    }
}
