package io.retailsync.model.money;

import io.retailsync.model.InvalidValue;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The rounding policies that we know, from the resource {@code rounding-policies.csv}, where each names its basis (canonical-model 8.2).
 * Defaults, not tax advice; a host may write its own {@link RoundingPolicy}.
 */
public final class RoundingPolicies {

    private static final List<Dated> ALL =
            Table.rows("rounding-policies.csv").stream().map(Dated::of).toList();

    private RoundingPolicies() {}

    /** {@return half up, line by line: what holds where nothing else was agreed} */
    public static RoundingPolicy standard() {
        return of("default", 1);
    }

    /**
     * {@return that version of a policy}
     *
     * @param name of the resource, such as {@code e-invoice}
     * @param version from 1 on
     * @throws InvalidValue where the resource has none
     */
    public static RoundingPolicy of(String name, int version) {
        return ALL.stream()
                .map(Dated::policy)
                .filter(policy -> policy.name().equals(name) && policy.version() == version)
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    /**
     * {@return the version that holds on that day}
     *
     * @param name of the resource, such as {@code e-invoice}
     * @param day the local business date of placement
     * @throws InvalidValue where none holds yet
     */
    public static RoundingPolicy of(String name, LocalDate day) {
        return ALL.stream()
                .filter(dated -> dated.policy().name().equals(name) && !day.isBefore(dated.from()))
                .max(Comparator.comparing(dated -> dated.policy().version()))
                .orElseThrow(() -> unknown(name))
                .policy();
    }

    private static InvalidValue unknown(String name) {
        return new InvalidValue(
                "roundingPolicy.name",
                "text of " + name.length() + " characters",
                "one of "
                        + ALL.stream()
                                .map(dated -> dated.policy().name())
                                .distinct()
                                .toList() + " in a version and on a day that the resource has");
    }

    private record Dated(RoundingPolicy policy, LocalDate from) {

        static Dated of(List<String> cells) {
            return new Dated(
                    new RoundingPolicy(
                            cells.get(0),
                            Integer.parseInt(cells.get(1)),
                            RoundingMode.valueOf(cells.get(2)),
                            RoundingLevel.valueOf(cells.get(3)),
                            TaxableAmount.valueOf(cells.get(4))),
                    LocalDate.parse(cells.get(5)));
        }
    }
}
