package io.retailsync.shopify.internal;

import io.retailsync.model.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Postal addresses; one without a country is left out, because nobody could deliver there. */
final class Addresses {

    private Addresses() {}

    static Optional<PostalAddress> of(Form address) {
        List<String> lines = Stream.of("address1", "address2")
                .flatMap(name -> address.text(name).stream())
                .toList();
        return address.code("countryCodeV2")
                .filter(code -> code.matches("[A-Z]{2}"))
                .map(country -> new PostalAddress(
                        address.text("name").map(String::strip).orElse(null),
                        address.text("company").orElse(null),
                        lines,
                        address.text("city").orElse(null),
                        address.text("provinceCode").orElse(null),
                        address.text("zip").orElse(null),
                        country,
                        address.text("phone").orElse(null)));
    }
}
