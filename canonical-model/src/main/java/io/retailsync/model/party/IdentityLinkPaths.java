package io.retailsync.model.party;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.money.Percentage;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link IdentityLink}. Generated from the record; a test keeps it current. */
public final class IdentityLinkPaths {

    /** The whole record. */
    public static final AttributePath<IdentityLink, IdentityLink> ROOT = AttributePath.root(IdentityLink.class);

    /** {@link IdentityLink#customer()}. */
    public static final AttributePath<IdentityLink, Key> CUSTOMER =
            AttributePath.of(IdentityLink.class, "customer", it -> Optional.of(it.customer()));

    /** {@link IdentityLink#ref()}. */
    public static final AttributePath<IdentityLink, ExternalRef> REF =
            AttributePath.of(IdentityLink.class, "ref", it -> Optional.of(it.ref()));

    /** {@link IdentityLink#rule()}. */
    public static final AttributePath<IdentityLink, String> RULE =
            AttributePath.of(IdentityLink.class, "rule", it -> Optional.of(it.rule()));

    /** {@link IdentityLink#score()}. */
    public static final AttributePath<IdentityLink, Percentage> SCORE =
            AttributePath.of(IdentityLink.class, "score", it -> Optional.of(it.score()));

    /** {@link IdentityLink#status()}. */
    public static final AttributePath<IdentityLink, Coded<LinkStatus>> STATUS =
            AttributePath.of(IdentityLink.class, "status", it -> Optional.of(it.status()));

    /** The kind of record. */
    public static final EntityType<IdentityLink> TYPE =
            EntityType.of("identity-link", IdentityLink.class, List.of(CUSTOMER, REF, RULE, SCORE, STATUS));

    private IdentityLinkPaths() {}
}
