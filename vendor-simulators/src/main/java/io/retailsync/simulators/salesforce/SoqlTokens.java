package io.retailsync.simulators.salesforce;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, texts, and signs. */
final class SoqlTokens {

    /** What a token is. */
    enum Kind {
        WORD,
        TEXT,
        SIGN,
        END
    }

    /**
     * One token.
     *
     * @param kind what it is
     * @param text its text; for {@link Kind#TEXT} what stands between the quotes, escapes kept
     */
    record Token(Kind kind, String text) {

        boolean is(String wanted) {
            return kind != Kind.TEXT && text.equalsIgnoreCase(wanted);
        }
    }

    private static final String SIGNS = "(),=<>!";

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SoqlTokens(String query) {
        this.query = query;
    }

    static List<Token> of(String query) {
        SoqlTokens cutter = new SoqlTokens(query);
        while (cutter.at < query.length()) {
            cutter.next();
        }
        cutter.tokens.add(new Token(Kind.END, ""));
        return cutter.tokens;
    }

    private void next() {
        char first = query.charAt(at);
        if (Character.isWhitespace(first)) {
            at++;
        } else if (first == '\'') {
            quoted();
        } else if (SIGNS.indexOf(first) >= 0) {
            sign();
        } else {
            word();
        }
    }

    private void quoted() {
        int end = at + 1;
        while (end < query.length() && query.charAt(end) != '\'') {
            end += query.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= query.length()) {
            throw SoqlError.malformed("line 1:" + at + " mismatched character '<EOF>' expecting '''");
        }
        tokens.add(new Token(Kind.TEXT, query.substring(at + 1, end)));
        at = end + 1;
    }

    private void sign() {
        String two = query.substring(at, Math.min(at + 2, query.length()));
        boolean pair = two.equals("!=") || two.equals("<>") || two.equals("<=") || two.equals(">=");
        String sign = pair ? two : two.substring(0, 1);
        tokens.add(new Token(Kind.SIGN, sign));
        at += sign.length();
    }

    private void word() {
        int end = at;
        while (end < query.length()
                && !Character.isWhitespace(query.charAt(end))
                && SIGNS.indexOf(query.charAt(end)) < 0
                && query.charAt(end) != '\'') {
            end++;
        }
        tokens.add(new Token(Kind.WORD, query.substring(at, end)));
        at = end;
    }
}
