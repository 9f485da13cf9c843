package io.retailsync.model.service;

import io.retailsync.model.AttributePath;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link TimelineEntry}. Generated from the record; a test keeps it current. */
public final class TimelineEntryPaths {

    /** The whole record. */
    public static final AttributePath<TimelineEntry, TimelineEntry> ROOT = AttributePath.root(TimelineEntry.class);

    /** {@link TimelineEntry#customer()}. */
    public static final AttributePath<TimelineEntry, ExternalRef> CUSTOMER =
            AttributePath.of(TimelineEntry.class, "customer", it -> Optional.of(it.customer()));

    /** {@link TimelineEntry#at()}. */
    public static final AttributePath<TimelineEntry, Instant> AT =
            AttributePath.of(TimelineEntry.class, "at", it -> Optional.of(it.at()));

    /** {@link TimelineEntry#kind()}. */
    public static final AttributePath<TimelineEntry, String> KIND =
            AttributePath.of(TimelineEntry.class, "kind", it -> Optional.of(it.kind()));

    /** {@link TimelineEntry#about()}. */
    public static final AttributePath<TimelineEntry, ExternalRef> ABOUT =
            AttributePath.of(TimelineEntry.class, "about", it -> Optional.of(it.about()));

    /** {@link TimelineEntry#event()}. */
    public static final AttributePath<TimelineEntry, String> EVENT =
            AttributePath.of(TimelineEntry.class, "event", it -> Optional.of(it.event()));

    /** The kind of record. */
    public static final EntityType<TimelineEntry> TYPE =
            EntityType.of("timeline-entry", TimelineEntry.class, List.of(CUSTOMER, AT, KIND, ABOUT, EVENT));

    private TimelineEntryPaths() {}
}
