package io.retailsync.model.returns;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonalText;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link Inspection}. Generated from the record; a test keeps it current. */
public final class InspectionPaths {

    /** The whole record. */
    public static final AttributePath<Inspection, Inspection> ROOT = AttributePath.root(Inspection.class);

    /** {@link Inspection#returned()}. */
    public static final AttributePath<Inspection, ExternalRef> RETURNED =
            AttributePath.of(Inspection.class, "returned", it -> Optional.of(it.returned()));

    /** {@link Inspection#line()}. */
    public static final AttributePath<Inspection, String> LINE =
            AttributePath.of(Inspection.class, "line", it -> Optional.of(it.line()));

    /** {@link Inspection#inspector()}. */
    public static final AttributePath<Inspection, ActorRef> INSPECTOR =
            AttributePath.of(Inspection.class, "inspector", it -> Optional.of(it.inspector()));

    /** {@link Inspection#grade()}. */
    public static final AttributePath<Inspection, Coded<Grade>> GRADE =
            AttributePath.of(Inspection.class, "grade", it -> Optional.of(it.grade()));

    /** {@link Inspection#note()}. */
    public static final AttributePath<Inspection, PersonalText> NOTE =
            AttributePath.of(Inspection.class, "note", it -> Optional.ofNullable(it.note()));

    /** {@link Inspection#photos()}. */
    public static final AttributePath<Inspection, List<String>> PHOTOS =
            AttributePath.of(Inspection.class, "photos", it -> Optional.of(it.photos()));

    /** {@link Inspection#at()}. */
    public static final AttributePath<Inspection, Instant> AT =
            AttributePath.of(Inspection.class, "at", it -> Optional.of(it.at()));

    /** The kind of record. */
    public static final EntityType<Inspection> TYPE =
            EntityType.of("inspection", Inspection.class, List.of(RETURNED, LINE, INSPECTOR, GRADE, NOTE, PHOTOS, AT));

    private InspectionPaths() {}
}
