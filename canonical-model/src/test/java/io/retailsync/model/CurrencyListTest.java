package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our resource beside the tables of the maintenance agency, as others keep them. */
class CurrencyListTest {

    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final CurrencyList ours = CurrencyList.load();

    @Test
    void everyCurrentCurrencyIsThereWithItsNumberAndMinorUnits() {
        Set<String> expected = entries().stream()
                .filter(entry ->
                        entry.withdrawn().isEmpty() && !entry.minorUnits().equals("-"))
                .map(entry -> entry.code() + " " + entry.numeric() + " " + entry.minorUnits())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = ours.currencies().stream()
                .filter(currency -> currency.withdrawn().isEmpty())
                .map(currency -> currency.code() + " " + currency.numeric() + " " + currency.minorUnits())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(160);
    }

    @Test
    void everyOtherCodeIsKnownAsWithdrawnOrAsNoMoney() {
        Set<String> current = entries().stream()
                .filter(entry ->
                        entry.withdrawn().isEmpty() && !entry.minorUnits().equals("-"))
                .map(Entry::code)
                .collect(Collectors.toSet());
        Set<String> known = new TreeSet<>(ours.withoutMinorUnits());
        ours.currencies().stream()
                .filter(currency -> currency.withdrawn().isPresent())
                .map(CurrencyCode::code)
                .forEach(known::add);
        assertThat(entries().stream().map(Entry::code).filter(code -> !current.contains(code)))
                .allMatch(known::contains);
    }

    @Test
    void aWithdrawnCurrencyEndsInTheLastMonthThatTheListNames() {
        List<Entry> withdrawn = entries().stream()
                .filter(entry -> entry.withdrawn().matches("\\d{4}-\\d{2}"))
                .toList();
        assertThat(ours.currencies().stream()
                        .filter(currency -> currency.withdrawn().isPresent()))
                .hasSizeGreaterThan(50)
                .allSatisfy(currency -> assertThat(withdrawn.stream()
                                .filter(entry -> entry.code().equals(currency.code()))
                                .map(Entry::withdrawn)
                                .max(String::compareTo))
                        .contains(currency.withdrawn().orElseThrow().toString()));
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String line : SharedData.lines("iso4217-currency-codes.csv")) {
            String[] cells = COMMA_OUTSIDE_QUOTES.split(line, -1);
            if (cells[2].matches("[A-Z]{3}")) {
                entries.add(new Entry(cells[2], cells[3], cells[4], cells[5]));
            }
        }
        return entries;
    }

    private record Entry(String code, String numeric, String minorUnits, String withdrawn) {}
}
