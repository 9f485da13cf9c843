package io.retailsync.model.party;

/** What a telephone can do. */
public enum PhoneCapability {
    /** Calls. */
    VOICE,
    /** Short messages. */
    SMS,
    /** Messages of that service. */
    WHATSAPP
}
