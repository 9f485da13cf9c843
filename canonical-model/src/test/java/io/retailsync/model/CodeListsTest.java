package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries, regions and units: our resources beside the public lists, and what is refused. */
class CodeListsTest {

    @Test
    void theCountriesAreThoseOfThePublicListAndTheUserAssignedOne() {
        Set<String> expected = SharedData.lines("iso3166-countries.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + " " + cells[1] + " " + cells[2])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = CountryCode.all().stream()
                .filter(country -> !country.userAssigned())
                .map(country -> country.code() + " " + country.alpha3() + " "
                        + country.numeric().orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected).hasSize(249);
    }

    @Test
    void kosovoIsTakenWithAFlagAndHasNoNumber() {
        CountryCode kosovo = CountryCode.of("XK");
        assertThat(kosovo.userAssigned()).isTrue();
        assertThat(kosovo.numeric()).isEmpty();
        assertThat(CountryCode.of("DE").userAssigned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"DE,DE", "DEU,DE", "276,DE", "008,AL", "XKX,XK"})
    void aCountryIsFoundByAnyOfItsForms(String form, String code) {
        assertThat(CountryCode.find(form)).contains(CountryCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "DEU", "QQ", "-"})
    void whatIsNoAlphaTwoCodeIsRefusedWithItsShape(String code) {
        assertThatThrownBy(() -> CountryCode.of(code))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("country: found text of " + code.length() + " characters")
                .hasMessageContaining(CountryCode.edition());
    }

    @Test
    void anUnknownCountryIsNotFound() {
        assertThat(CountryCode.find("QQ")).isEmpty();
        assertThat(CountryCode.find("-")).isEmpty();
    }

    @Test
    void theUnitsAreAllThatTheRecommendationHas() {
        List<String> lines = SharedData.lines("unece-rec20-units.csv");
        Set<String> withdrawn = lines.stream()
                .filter(line -> line.startsWith("X,") || line.startsWith("D,"))
                .map(line -> line.split(",", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = UnitCode.all().stream()
                .filter(unit -> !unit.inForce())
                .map(UnitCode::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(withdrawn).hasSize(380);
        assertThat(UnitCode.all()).hasSize(2_136);
        assertThat(lines.stream().skip(1).filter(line -> line.matches("[XD¦]?,[0-9A-Z]{2,3},.*")))
                .hasSize(2_136)
                .allMatch(line -> UnitCode.of(line.split(",", -1)[1]) != null);
    }

    /** The levels say what a unit is for. The resource leaves them out, but has a unit of each, whatever the level. */
    @Test
    void theUnitsComeFromEveryLevelOfTheRecommendation() {
        Set<String> levels = SharedData.lines("unece-rec20-levels.csv").stream()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = UnitCode.all().stream().map(UnitCode::code).collect(Collectors.toSet());
        Set<String> ofUnits = SharedData.lines("unece-rec20-units.csv").stream()
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .filter(cells -> known.contains(cells[1]))
                .flatMap(cells -> Stream.of(cells[4].replace("\"", "").split(",", -1)))
                .map(level -> level.replace(".0", "")) // as spreadsheets write 1 and 2
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ofUnits).isEqualTo(levels).hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C62", "H87", "EA", "PR", "SET", "NMP", "KT", "AS"})
    void thingsAreCounted(String code) {
        assertThat(UnitCode.of(code).countable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KGM", "GRM", "LTR", "MTR", "MTK", "HUR", "DZN", "GRO", "LM", "CEN"})
    void massesLengthsTimesAndMultiplesAreNot(String code) {
        assertThat(UnitCode.of(code).countable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kgm", "PCE", "KILO"})
    void whatIsNoUnitIsRefused(String code) {
        assertThatThrownBy(() -> UnitCode.of(code))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("unit: found text of " + code.length() + " characters")
                .hasMessageContaining("Recommendation 20");
        assertThatThrownBy(() -> new Quantity(java.math.BigDecimal.ONE, code)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aQuantityOfWhatIsCountedIsWhole() {
        assertThatThrownBy(() -> new Quantity(new java.math.BigDecimal("0.5"), "SET"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("whole number");
        assertThat(new Quantity(new java.math.BigDecimal("0.5"), "DZN")).hasToString("0.5 DZN");
        assertThat(Quantity.pieces(3).unitCode()).isSameAs(UnitCode.PIECE);
    }

    @Test
    void aRegionBelongsToItsCountry() {
        RegionCode california = RegionCode.parse("US-CA");
        assertThat(california.country()).isSameAs(CountryCode.of("US"));
        assertThat(california).hasToString("US-CA");
        assertThat(california.listed()).isTrue();
        assertThat(RegionCode.parse("CA-CA").listed()).isFalse();
        assertThat(RegionCode.parse("JP-13").listed()).isTrue();
        assertThat(RegionCode.parse("DE-BE").listed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "US", "US-", "US-ca", "US-CALI", "QQ-1", "USCA"})
    void whatIsNoRegionIsRefused(String text) {
        assertThatThrownBy(() -> RegionCode.parse(text)).isInstanceOf(InvalidValue.class);
    }
}
