package io.retailsync.http;

import java.util.regex.Pattern;

/** Takes secrets out of text that came from outside and goes into a message: vendors quote what was sent to them. */
public final class Redaction {

    private static final int LONGEST = 500;
    private static final Pattern CREDENTIALS = Pattern.compile("(?i)(bearer|basic|oauth)\\s+[a-z0-9._~+/=!-]{8,}"
            + "|00D[a-zA-Z0-9]{12,15}![a-zA-Z0-9._-]+"
            + "|shp[a-z]{2}_[a-zA-Z0-9]{8,}"
            + "|eyJ[a-zA-Z0-9_-]{8,}(\\.[a-zA-Z0-9_=-]+)*"
            + "|(access_token|refresh_token|client_secret|password|assertion)[\"'=: ]+[^\"'&\\s,}]+");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"',;:()]+@[^\\s@<>\"',;:()]+");

    private Redaction() {}

    /**
     * {@return the text without tokens, passwords and mail addresses, cut to 500 characters}
     *
     * @param text what a vendor said
     */
    public static String of(String text) {
        String shorter = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return MAIL.matcher(CREDENTIALS.matcher(shorter).replaceAll("[secret]")).replaceAll("[mail address]");
    }
}
