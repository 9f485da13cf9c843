package io.retailsync.model.profile;

import io.retailsync.model.Coded;
import io.retailsync.model.EntityType;
import io.retailsync.model.Finding;
import io.retailsync.model.ValuePath;
import io.retailsync.model.catalogue.Catalogue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one target system wants of one kind of record before it can be sent there, read from the resource {@code profiles.csv}. A record that
 * lacks something is sound all the same: it is not ready for that target. Immutable, safe for concurrent use.
 */
public final class TargetProfile {

    private static final Map<String, String> TITLES = Map.of(
            "s4hana", "S/4HANA",
            "salesforce", "Salesforce",
            "shopify", "Shopify",
            "business-central", "Business Central");

    private static final List<TargetProfile> ALL = read();

    private final String target;
    private final String object;
    private final EntityType<?> type;
    private final List<Requirement> requirements;
    private final Map<String, String> settings;
    private final List<ValuePath> ways;

    private TargetProfile(
            String target,
            String object,
            EntityType<?> type,
            List<Requirement> requirements,
            Map<String, String> settings) {
        this.target = target;
        this.object = object;
        this.type = type;
        this.requirements = List.copyOf(requirements);
        this.settings = Map.copyOf(settings);
        this.ways = this.requirements.stream()
                .filter(one -> one.demand() != Demand.CONFIGURED)
                .map(one -> checked(one, ValuePath.of(type, one.path())))
                .toList();
    }

    /** {@return every profile, in the order of the resource} */
    public static List<TargetProfile> all() {
        return ALL;
    }

    /**
     * {@return the profile of one object of a target, with nothing configured yet}
     *
     * @param target such as {@code s4hana}
     * @param object what the target makes of the record, such as {@code sales-order}
     * @throws IllegalArgumentException where there is none, naming those that are there
     */
    public static TargetProfile of(String target, String object) {
        return ALL.stream()
                .filter(profile -> profile.target.equals(target) && profile.object.equals(object))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no profile of " + target + " " + object + "; there are " + ALL));
    }

    /**
     * {@return this profile with what the host has configured}
     *
     * @param given by the name of the setting; empty text counts as absent
     */
    public TargetProfile given(Map<String, String> given) {
        return new TargetProfile(target, object, type, requirements, given);
    }

    /** {@return what the target is called} */
    public String target() {
        return target;
    }

    /** {@return what the target makes of the record} */
    public String object() {
        return object;
    }

    /** {@return the kind of record} */
    public EntityType<?> type() {
        return type;
    }

    /** {@return all that is wanted} */
    public List<Requirement> requirements() {
        return requirements;
    }

    /**
     * {@return all that keeps a record from being sent, in words for a person; empty where it is ready} Values are not repeated.
     *
     * @param record of the profile's kind
     * @throws IllegalArgumentException for another kind of record
     */
    public List<Finding> lacks(Record record) {
        if (!type.entity().isInstance(record)) {
            throw new IllegalArgumentException(this + " is about " + type + ", not about "
                    + record.getClass().getSimpleName());
        }
        List<Finding> findings = new ArrayList<>();
        int way = 0;
        for (Requirement one : requirements) {
            if (one.demand() == Demand.CONFIGURED) {
                setting(one).ifPresent(findings::add);
            } else {
                ways.get(way++).in(record).forEach(found -> lack(one, found).ifPresent(findings::add));
            }
        }
        return List.copyOf(findings);
    }

    /**
     * {@return the target's code of a value, where the profile maps it}
     *
     * @param path of the attribute, as in the profile
     * @param value the name of ours
     */
    public Optional<String> code(String path, String value) {
        return requirements.stream()
                .filter(one -> one.demand() == Demand.CODE_MAP && one.path().equals(path))
                .flatMap(one -> Optional.ofNullable(codes(one).get(value)).stream())
                .findFirst();
    }

    private Optional<Finding> setting(Requirement one) {
        String value = settings.getOrDefault(one.path(), "");
        if (value.isEmpty()) {
            return Optional.of(finding(one, one.path(), "needs " + one.words() + ": configure " + one.path()));
        }
        return tooLong(one, one.path(), value);
    }

    private Optional<Finding> lack(Requirement one, ValuePath.Found found) {
        Object value = found.value();
        if (one.demand() == Demand.REQUIRED) {
            boolean missing = value == null || (value instanceof Collection<?> many && many.isEmpty());
            return missing ? Optional.of(finding(one, found.path(), "needs " + one.words())) : Optional.empty();
        }
        return value == null ? Optional.empty() : misfit(one, found.path(), value);
    }

    private Optional<Finding> misfit(Requirement one, String path, Object value) {
        String text = value instanceof Coded<?> coded ? coded.text() : value.toString();
        return switch (one.demand()) {
            case MAX_LENGTH -> tooLong(one, path, text);
            case MAX_SIZE -> tooMany(one, path, ((Collection<?>) value).size());
            case CODE_MAP ->
                codes(one).containsKey(text)
                        ? Optional.empty()
                        : Optional.of(finding(
                                one,
                                path,
                                "has no code for this " + one.words() + "; it has them for "
                                        + String.join(", ", codes(one).keySet())));
            default ->
                text.chars().noneMatch(Character::isISOControl)
                        ? Optional.empty()
                        : Optional.of(finding(one, path, "takes " + one.words() + " in one line only"));
        };
    }

    private Optional<Finding> tooLong(Requirement one, String path, String text) {
        int length = text.codePointCount(0, text.length());
        return length <= one.most()
                ? Optional.empty()
                : Optional.of(finding(
                        one,
                        path,
                        "takes at most " + one.most() + " characters for " + one.words() + ", found " + length));
    }

    private Optional<Finding> tooMany(Requirement one, String path, int size) {
        return size <= one.most()
                ? Optional.empty()
                : Optional.of(
                        finding(one, path, "takes at most " + one.most() + " " + one.words() + ", found " + size));
    }

    private Finding finding(Requirement one, String path, String words) {
        String code = one.demand().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new Finding(code, path, TITLES.getOrDefault(target, target) + " " + words + " (" + one.field() + ")");
    }

    private static Map<String, String> codes(Requirement one) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String pair : one.argument().split("\\|", -1)) {
            int equals = pair.indexOf('=');
            codes.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return codes;
    }

    /** A text that masks itself, or a list where text is meant, would be measured wrongly. */
    private static ValuePath checked(Requirement one, ValuePath way) {
        Type end = way.end();
        Type raw = end instanceof ParameterizedType generic ? generic.getRawType() : end;
        boolean fits = switch (one.demand()) {
            case MAX_LENGTH, SINGLE_LINE -> raw == String.class;
            case CODE_MAP -> raw == String.class || raw == Coded.class;
            case MAX_SIZE -> raw instanceof Class<?> list && Collection.class.isAssignableFrom(list);
            default -> true;
        };
        if (!fits) {
            throw new IllegalStateException(one.demand() + " can't be asked of " + one.path() + ", which is a " + end);
        }
        return way;
    }

    private static List<TargetProfile> read() {
        Map<List<String>, List<ProfileRows>> grouped = new LinkedHashMap<>();
        ProfileRows.all()
                .forEach(row -> grouped.computeIfAbsent(
                                List.of(row.target(), row.object(), row.entity()), any -> new ArrayList<>())
                        .add(row));
        return grouped.entrySet().stream()
                .map(group -> new TargetProfile(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        Catalogue.standard()
                                .find(group.getKey().get(2))
                                .orElseThrow()
                                .type(),
                        group.getValue().stream().map(ProfileRows::requirement).toList(),
                        Map.of()))
                .toList();
    }

    @Override
    public String toString() {
        return target + " " + object;
    }
}
