package io.retailsync.simulators.s4hana;

import java.util.List;

/** The end of a request that the system does not carry out; becomes the vendor's error answer. Never leaves this package. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<SapMessage> messages;

    /**
     * @param status HTTP status
     * @param messages what the log of the application holds, the first one on top of the answer
     */
    Refusal(int status, List<SapMessage> messages) {
        super(messages.get(0).text(), null, false, false);
        this.status = status;
        this.messages = List.copyOf(messages);
    }

    static Refusal business(SapMessage message) {
        return new Refusal(400, List.of(message));
    }

    static Refusal technical(int status, String code, String text) {
        return new Refusal(status, List.of(SapMessage.error(code, text)));
    }

    int status() {
        return status;
    }

    List<SapMessage> messages() {
        return messages;
    }
}
