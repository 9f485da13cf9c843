package io.retailsync.model.consent;

/** By which way a person is reached. */
public enum Channel {
    /** Mail on the net. */
    EMAIL,
    /** Text message. */
    SMS,
    /** Call. */
    PHONE,
    /** Letter. */
    POST,
    /** Message of an app. */
    PUSH,
    /** Social network or messenger. */
    SOCIAL,
    /** All of them. */
    ANY;

    /**
     * {@return whether what is said of this channel is said of the other one}
     *
     * @param other a channel
     */
    public boolean covers(Channel other) {
        return this == ANY || this == other;
    }
}
