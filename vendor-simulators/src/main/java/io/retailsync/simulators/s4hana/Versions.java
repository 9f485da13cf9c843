package io.retailsync.simulators.s4hana;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** ETags: documents carry that of their root, business partners their own, deliveries their version (erp reference, A6). */
final class Versions {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'0000Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private Versions() {}

    static Optional<String> etag(Row row) {
        Row root = row.root();
        return switch (root.shape().set()) {
            case "A_SalesOrder", "A_CreditMemoRequest" ->
                root.instant("LastChangeDateTime")
                        .map(at -> "W/\"datetimeoffset'" + UTC.format(at).replace(":", "%3A") + "'\"");
            case "A_OutbDeliveryHeader" -> Optional.of("W/\"'" + root.text("DeliveryVersion") + "'\"");
            case "A_BusinessPartner" ->
                row.isRoot() ? Optional.of("W/\"'" + row.text("ETag") + "'\"") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Marks a record as changed; two changes never leave the same version. */
    static void touch(Row row, Instant now) {
        Row root = row.root();
        switch (root.shape().set()) {
            case "A_SalesOrder", "A_CreditMemoRequest", "A_Product" -> stampTime(root, now);
            case "A_OutbDeliveryHeader" -> {
                int version = Integer.parseInt("0" + root.text("DeliveryVersion"));
                root.put("DeliveryVersion", String.format(java.util.Locale.ROOT, "%04d", version + 1));
                stampDay(root, now);
            }
            case "A_BusinessPartner" -> stampPartner(root, now);
            default -> {}
        }
    }

    private static void stampTime(Row root, Instant now) {
        Instant at = now.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        Instant before = root.instant("LastChangeDateTime").orElse(Instant.MIN);
        root.put("LastChangeDateTime", at.isAfter(before) ? at : before.plusMillis(1));
        stampDay(root, now);
    }

    private static void stampDay(Row root, Instant now) {
        root.put("LastChangeDate", now.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The first version leaves the change date empty: a new partner was never changed (erp reference, A5). */
    private static void stampPartner(Row root, Instant now) {
        String before = root.text("ETag");
        String stamp = "SAP" + STAMP.format(now);
        int run = before.startsWith(stamp) ? Integer.parseInt(before.substring(stamp.length())) + 1 : 0;
        root.put("ETag", String.format(java.util.Locale.ROOT, "%s%06d", stamp, run));
        if (!before.isEmpty()) {
            stampDay(root, now);
            root.put("LastChangeTime", now.atZone(ZoneOffset.UTC).toLocalTime().withNano(0));
        }
    }
}
