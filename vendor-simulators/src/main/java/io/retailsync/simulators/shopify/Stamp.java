package io.retailsync.simulators.shopify;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as webhooks carry them: whole seconds at the shop's offset. */
final class Stamp {

    private static final ZoneOffset SHOP_OFFSET = ZoneOffset.ofHours(1);
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private Stamp() {}

    static String of(Instant now) {
        return FORM.format(now.truncatedTo(ChronoUnit.SECONDS).atOffset(SHOP_OFFSET));
    }

    static Instant parse(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
