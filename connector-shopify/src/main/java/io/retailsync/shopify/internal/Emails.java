package io.retailsync.shopify.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.InvalidValue;
import java.util.Optional;

/** E-mail addresses as buyers typed them. One that the model refuses is kept beside the model: no order is lost over it. */
final class Emails {

    private Emails() {}

    static Optional<EmailAddress> of(Optional<String> text, ObjectNode aside) {
        try {
            return text.map(EmailAddress::new);
        } catch (InvalidValue otherForm) {
            aside.put("email", text.orElse(""));
            return Optional.empty();
        }
    }
}
