package io.retailsync.model.envelope;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Draws envelopes of any kind that the specification allows. */
final class Envelopes {

    private static final String[] CHARACTERS = {
        "a", "Z", "0", " ", "%", "\"", "\\", "/", "é", "漢", "😀", "~", "+", "=", ";"
    };

    private Envelopes() {}

    static Envelope drawn(RandomGenerator random) {
        boolean json = random.nextBoolean();
        return new Envelope(
                text(random),
                "/tenant/t" + random.nextInt(9) + "/system/shop",
                text(random),
                random.nextBoolean() ? text(random) : null,
                random.nextBoolean()
                        ? Instant.ofEpochSecond(random.nextLong(0, 4_102_444_800L), random.nextInt(1000) * 1_000_000L)
                        : null,
                random.nextBoolean() ? "urn:schema:" + random.nextInt(9) : null,
                json ? (random.nextBoolean() ? "application/json" : "application/x+json; charset=utf-8") : "text/plain",
                extensions(random),
                random.nextInt(4) == 0 ? null : json ? json(random) : text(random));
    }

    static Map<String, Object> extensions(RandomGenerator random) {
        Map<String, Object> drawn = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            drawn.put(
                    "x" + random.nextInt(100),
                    switch (random.nextInt(3)) {
                        case 0 -> random.nextBoolean();
                        case 1 -> random.nextInt();
                        default -> text(random);
                    });
        }
        return drawn;
    }

    private static String json(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> "{\"a\":[1.5,true,null],\"é\":\"\\\"\"}";
            case 1 -> "\"just text\"";
            case 2 -> "[" + random.nextLong() + "]";
            default -> "null";
        };
    }

    /** Headers lose blanks around a value, so none is drawn there. */
    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.append("y").toString();
    }
}
