package io.retailsync.model.finance;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The typed attribute paths of {@link ChartMapping}. Generated from the record; a test keeps it current. */
public final class ChartMappingPaths {

    /** The whole record. */
    public static final AttributePath<ChartMapping, ChartMapping> ROOT = AttributePath.root(ChartMapping.class);

    /** {@link ChartMapping#account()}. */
    public static final AttributePath<ChartMapping, Coded<AccountKey>> ACCOUNT =
            AttributePath.of(ChartMapping.class, "account", it -> Optional.of(it.account()));

    /** {@link ChartMapping#legalEntity()}. */
    public static final AttributePath<ChartMapping, String> LEGAL_ENTITY =
            AttributePath.of(ChartMapping.class, "legalEntity", it -> Optional.of(it.legalEntity()));

    /** {@link ChartMapping#when()}. */
    public static final AttributePath<ChartMapping, LedgerDimensions> WHEN =
            AttributePath.of(ChartMapping.class, "when", it -> Optional.of(it.when()));

    /** {@link ChartMapping#taxCode()}. */
    public static final AttributePath<ChartMapping, String> TAX_CODE =
            AttributePath.of(ChartMapping.class, "taxCode", it -> Optional.ofNullable(it.taxCode()));

    /** {@link ChartMapping#glAccount()}. */
    public static final AttributePath<ChartMapping, String> GL_ACCOUNT =
            AttributePath.of(ChartMapping.class, "glAccount", it -> Optional.of(it.glAccount()));

    /** {@link ChartMapping#from()}. */
    public static final AttributePath<ChartMapping, LocalDate> FROM =
            AttributePath.of(ChartMapping.class, "from", it -> Optional.of(it.from()));

    /** {@link ChartMapping#to()}. */
    public static final AttributePath<ChartMapping, LocalDate> TO =
            AttributePath.of(ChartMapping.class, "to", it -> Optional.ofNullable(it.to()));

    /** {@link ChartMapping#version()}. */
    public static final AttributePath<ChartMapping, Integer> VERSION =
            AttributePath.of(ChartMapping.class, "version", it -> Optional.of(it.version()));

    /** The kind of record. */
    public static final EntityType<ChartMapping> TYPE = EntityType.of(
            "chart-mapping",
            ChartMapping.class,
            List.of(ACCOUNT, LEGAL_ENTITY, WHEN, TAX_CODE, GL_ACCOUNT, FROM, TO, VERSION));

    private ChartMappingPaths() {}
}
