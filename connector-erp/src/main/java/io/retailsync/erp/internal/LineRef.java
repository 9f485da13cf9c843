package io.retailsync.erp.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line's id in the 35 characters that the vendor has for it. Global ids lose their scheme, reversibly; what is still too long is left
 * out, and the line is then recognised by its material.
 */
final class LineRef {

    private static final String SCHEME = "gid://";
    private static final String SHORT = "~";
    private static final int MOST = 35;
    private static final Pattern OF_ORDER = Pattern.compile("[A-Za-z0-9._-]*/[a-z0-9]{16}");

    private LineRef() {}

    static String written(String ref) {
        String shorter = ref.startsWith(SCHEME) ? SHORT + ref.substring(SCHEME.length()) : ref;
        return shorter.length() > MOST ? "" : shorter;
    }

    /** Empty where none was written: the vendor then shows the reference of the whole order. */
    static Optional<String> read(String written) {
        if (written.isEmpty() || OF_ORDER.matcher(written).matches()) {
            return Optional.empty();
        }
        return Optional.of(written.startsWith(SHORT) ? SCHEME + written.substring(SHORT.length()) : written);
    }
}
