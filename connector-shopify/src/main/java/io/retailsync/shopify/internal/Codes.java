package io.retailsync.shopify.internal;

import io.retailsync.model.Coded;
import java.util.Arrays;

/** Codes of the vendor as values of our closed lists; what a list has no word for stays as it was written. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> Coded<E> of(Class<E> list, String code, String system) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> value.name().equals(code))
                .findFirst()
                .map(Coded::of)
                .orElseGet(() -> Coded.raw(code, system));
    }
}
