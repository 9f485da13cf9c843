package io.retailsync.simulators.s4hana;

/**
 * A message of the application log.
 *
 * @param code class and number, such as {@code V1/302}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param text for people
 * @param target the property that it is about, or empty
 */
record SapMessage(String code, String severity, String text, String target) {

    static SapMessage error(String code, String text) {
        return new SapMessage(code, "error", text, "");
    }

    SapMessage about(String property) {
        return new SapMessage(code, severity, text, property);
    }

    SapMessage asWarning() {
        return new SapMessage(code, "warning", text, target);
    }
}
