package io.retailsync.model.consent;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.Key;
import io.retailsync.model.party.ConsentState;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link ConsentRecord}. Generated from the record; a test keeps it current. */
public final class ConsentRecordPaths {

    /** The whole record. */
    public static final AttributePath<ConsentRecord, ConsentRecord> ROOT = AttributePath.root(ConsentRecord.class);

    /** {@link ConsentRecord#id()}. */
    public static final AttributePath<ConsentRecord, String> ID =
            AttributePath.of(ConsentRecord.class, "id", it -> Optional.of(it.id()));

    /** {@link ConsentRecord#customer()}. */
    public static final AttributePath<ConsentRecord, Key> CUSTOMER =
            AttributePath.of(ConsentRecord.class, "customer", it -> Optional.of(it.customer()));

    /** {@link ConsentRecord#scope()}. */
    public static final AttributePath<ConsentRecord, ConsentScope> SCOPE =
            AttributePath.of(ConsentRecord.class, "scope", it -> Optional.of(it.scope()));

    /** {@link ConsentRecord#controller()}. */
    public static final AttributePath<ConsentRecord, String> CONTROLLER =
            AttributePath.of(ConsentRecord.class, "controller", it -> Optional.of(it.controller()));

    /** {@link ConsentRecord#basis()}. */
    public static final AttributePath<ConsentRecord, LegalBasis> BASIS =
            AttributePath.of(ConsentRecord.class, "basis", it -> Optional.of(it.basis()));

    /** {@link ConsentRecord#state()}. */
    public static final AttributePath<ConsentRecord, ConsentState> STATE =
            AttributePath.of(ConsentRecord.class, "state", it -> Optional.of(it.state()));

    /** {@link ConsentRecord#level()}. */
    public static final AttributePath<ConsentRecord, OptInLevel> LEVEL =
            AttributePath.of(ConsentRecord.class, "level", it -> Optional.of(it.level()));

    /** {@link ConsentRecord#times()}. */
    public static final AttributePath<ConsentRecord, ConsentTimes> TIMES =
            AttributePath.of(ConsentRecord.class, "times", it -> Optional.of(it.times()));

    /** {@link ConsentRecord#capture()}. */
    public static final AttributePath<ConsentRecord, Capture> CAPTURE =
            AttributePath.of(ConsentRecord.class, "capture", it -> Optional.of(it.capture()));

    /** {@link ConsentRecord#withdrawalChannel()}. */
    public static final AttributePath<ConsentRecord, Channel> WITHDRAWAL_CHANNEL = AttributePath.of(
            ConsentRecord.class, "withdrawalChannel", it -> Optional.ofNullable(it.withdrawalChannel()));

    /** {@link ConsentRecord#jurisdiction()}. */
    public static final AttributePath<ConsentRecord, String> JURISDICTION =
            AttributePath.of(ConsentRecord.class, "jurisdiction", it -> Optional.ofNullable(it.jurisdiction()));

    /** {@link ConsentRecord#guardian()}. */
    public static final AttributePath<ConsentRecord, Boolean> GUARDIAN =
            AttributePath.of(ConsentRecord.class, "guardian", it -> Optional.ofNullable(it.guardian()));

    /** {@link ConsentRecord#system()}. */
    public static final AttributePath<ConsentRecord, String> SYSTEM =
            AttributePath.of(ConsentRecord.class, "system", it -> Optional.of(it.system()));

    /** The kind of record. */
    public static final EntityType<ConsentRecord> TYPE = EntityType.of(
            "consent-record",
            ConsentRecord.class,
            List.of(
                    ID,
                    CUSTOMER,
                    SCOPE,
                    CONTROLLER,
                    BASIS,
                    STATE,
                    LEVEL,
                    TIMES,
                    CAPTURE,
                    WITHDRAWAL_CHANNEL,
                    JURISDICTION,
                    GUARDIAN,
                    SYSTEM));

    private ConsentRecordPaths() {}
}
