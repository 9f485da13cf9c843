package io.retailsync.model.envelope;

import java.time.Instant;

/**
 * Ids in the order of time (github.com/ulid/spec): 48 bits of milliseconds, then 80 bits that here are not random but follow from what is
 * named. 26 characters of Crockford's base 32.
 */
final class Ulid {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_CHARACTERS = 10;
    private static final int NAME_OCTETS = 10;
    private static final long LATEST = (1L << 48) - 1;

    private Ulid() {}

    static String of(Instant time, String... names) {
        StringBuilder id = new StringBuilder();
        long millis = Math.max(0, Math.min(LATEST, time.toEpochMilli()));
        for (int i = TIME_CHARACTERS - 1; i >= 0; i--) {
            id.append(DIGITS.charAt((int) ((millis >>> (5 * i)) & 31)));
        }
        byte[] hash = Digest.octets(time + "\n" + String.join("\n", names));
        long bits = 0;
        int held = 0;
        for (int i = 0; i < NAME_OCTETS; i++) {
            bits = (bits << 8) | (hash[i] & 0xFF);
            for (held += 8; held >= 5; held -= 5) {
                id.append(DIGITS.charAt((int) ((bits >>> (held - 5)) & 31)));
            }
        }
        return id.toString();
    }
}
