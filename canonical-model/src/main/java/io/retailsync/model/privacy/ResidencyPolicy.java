package io.retailsync.model.privacy;

import io.retailsync.model.DataClass;
import io.retailsync.model.Governed;
import io.retailsync.model.json.ModelJson;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which classes of data may be kept in which regions for which purpose (canonical-model §14). Crossing a border needs an entry for every class
 * that the record really holds; without it only references cross, and not even those where references are forbidden. Public data (C0) go
 * anywhere.
 *
 * <p>Immutable, safe for concurrent use.
 */
public final class ResidencyPolicy {

    /** The tag of records, and of targets, for which no border is drawn; an engine's default. */
    public static final String UNRESTRICTED = "unrestricted";

    /** What a source said beyond the model may be of any of these. */
    private static final Set<DataClass> UNKNOWN = EnumSet.of(DataClass.P2, DataClass.P3, DataClass.K1);

    private static final ResidencyPolicy CLOSED = new ResidencyPolicy(Set.of(), Set.of());

    private final Set<Entry> entries;
    private final Set<String> sealed;

    private ResidencyPolicy(Set<Entry> entries, Set<String> sealed) {
        this.entries = entries;
        this.sealed = sealed;
    }

    private record Entry(DataClass dataClass, Purpose purpose, String region) {}

    /** {@return the policy without an entry: records stay in their region, references may cross} */
    public static ResidencyPolicy closed() {
        return CLOSED;
    }

    /**
     * {@return with entries: data of these classes may go to the region}
     *
     * @param region where to
     * @param purpose what for
     * @param classes which
     */
    public ResidencyPolicy allowing(String region, Purpose purpose, DataClass... classes) {
        Set<Entry> more = new LinkedHashSet<>(entries);
        Arrays.stream(classes).forEach(dataClass -> more.add(new Entry(dataClass, purpose, region)));
        return new ResidencyPolicy(Set.copyOf(more), sealed);
    }

    /**
     * {@return with regions where not even references may go from another one}
     *
     * @param regions which
     */
    public ResidencyPolicy refusing(String... regions) {
        Set<String> more = new TreeSet<>(sealed);
        more.addAll(Arrays.asList(regions));
        return new ResidencyPolicy(entries, Set.copyOf(more));
    }

    /**
     * Decides what of a record may go to a region. Pure.
     *
     * @param record with the region where it is at home
     * @param region where to
     * @param purpose what for
     * @param <T> the entity
     * @return all of it, references only, or nothing, with the reason
     */
    public <T extends Record> Admission<T> admit(Governed<T> record, String region, Purpose purpose) {
        if (record.region().equals(region) || record.region().equals(UNRESTRICTED) || region.equals(UNRESTRICTED)) {
            return new Admission.Whole<>(record);
        }
        String border = "from '" + record.region() + "' to '" + region + "' for " + purpose;
        if (sealed.contains(region)) {
            return new Admission.Refused<>("nothing may cross " + border + ": the region refuses references, too");
        }
        Set<DataClass> missing = classes(record.value());
        missing.removeIf(dataClass -> dataClass == DataClass.C0 || allows(dataClass, purpose, region));
        if (!missing.isEmpty()) {
            return new Admission.Reduced<>(
                    record.key(),
                    record.version(),
                    record.refs(),
                    "no entry lets " + missing + " cross " + border + ": only references go");
        }
        boolean anything = UNKNOWN.stream().allMatch(dataClass -> allows(dataClass, purpose, region));
        return new Admission.Whole<>(anything ? record : withoutUnknown(record));
    }

    private boolean allows(DataClass dataClass, Purpose purpose, String region) {
        return entries.contains(new Entry(dataClass, purpose, region));
    }

    private static <T extends Record> Governed<T> withoutUnknown(Governed<T> record) {
        return new Governed<>(
                record.key(),
                record.tenant(),
                record.version(),
                record.refs(),
                record.provenance(),
                record.region(),
                Map.of(),
                record.value());
    }

    /** The classes of the values that are there, lines included. */
    private static Set<DataClass> classes(Record value) {
        Set<DataClass> found = EnumSet.noneOf(DataClass.class);
        new Classified((dataClass, part, type) -> {
                    found.add(dataClass);
                    return part;
                })
                .walk(ModelJson.standard().tree(value), value.getClass(), Optional.empty());
        return found;
    }
}
