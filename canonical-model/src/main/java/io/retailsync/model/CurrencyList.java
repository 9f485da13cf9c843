package io.retailsync.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The resource of ISO 4217: one currency a line, {@code code,numeric,minor units,introduced,withdrawn}. */
final class CurrencyList {

    private static final String NO_MINOR_UNITS = "-";

    private final String edition;
    private final Map<String, CurrencyCode> currencies = new HashMap<>();
    private final Set<String> withoutMinorUnits = new HashSet<>();

    private CurrencyList(CodeRows rows) {
        edition = rows.edition();
        rows.lines().forEach(this::add);
    }

    static CurrencyList load() {
        return new CurrencyList(CodeRows.of("iso4217.csv"));
    }

    String edition() {
        return edition;
    }

    Collection<CurrencyCode> currencies() {
        return currencies.values();
    }

    Set<String> withoutMinorUnits() {
        return withoutMinorUnits;
    }

    CurrencyCode find(String code) {
        CurrencyCode found = currencies.get(code);
        if (found == null) {
            boolean noMoney = withoutMinorUnits.contains(code);
            throw new InvalidValue(
                    "currency",
                    noMoney ? "an ISO 4217 code without minor units" : "text of " + code.length() + " characters",
                    "an ISO 4217 code with minor units, three upper-case letters (edition " + edition + ")");
        }
        return found;
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        if (cells[2].equals(NO_MINOR_UNITS)) {
            withoutMinorUnits.add(cells[0]);
            return;
        }
        currencies.put(
                cells[0],
                new CurrencyCode(
                        cells[0],
                        cells[1],
                        Integer.parseInt(cells[2]),
                        cells[3].isEmpty() ? null : LocalDate.parse(cells[3]),
                        cells[4].isEmpty() ? null : YearMonth.parse(cells[4])));
    }
}
