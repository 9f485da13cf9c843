package io.retailsync.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {

    /** What the metadata's own patterns do not match: a letter O for a zero, and codes of an earlier length. */
    private static final List<String> WRONG_EXAMPLES = List.of("GB RH6 OHP", "BY 20050", "EE 1001");

    @ParameterizedTest
    @CsvSource({
        "GB,EC1Y 8SY,",
        "GB,ec1y 8sy,",
        "US,95014,CA",
        "US,22162-1010,US-VA",
        "US,95014,California",
        "DE,10115,",
        "CH,CH-8001,ZH",
        "LU,L-1009,",
        "JP,154-0023,JP-13"
    })
    void anAddressThatACountryUnderstandsHasNoFindings(String country, String postalCode, String region) {
        assertThat(address(country, postalCode, region).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GB,10115,,address-postal-code",
        "US,1234,CA,address-postal-code",
        "DE,1011,,address-postal-code",
        "US,95014,XX,address-region",
        "US,95014,,address-required",
        "DE,,,address-required",
        "QQ,1,,address-country"
    })
    void whatACountryDoesNotUnderstandIsAFinding(String country, String postalCode, String region, String code) {
        List<Finding> findings = address(country, postalCode, region).findings();
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(findings.get(0).path()).startsWith("address.");
        assertThat(findings.get(0).message()).contains("; expected ").doesNotContain("95014");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        PostalAddress poor = PostalAddress.builder()
                .recipient("Ada")
                .region("XX")
                .postalCode("1")
                .country("US")
                .build();
        assertThat(poor.findings())
                .extracting(Finding::path)
                .containsExactly("address.lines", "address.locality", "address.postalCode", "address.region");
    }

    @Test
    void theExamplesOfEveryCountryFitItsPattern() throws Exception {
        JsonNode countries = new ObjectMapper().readTree(String.join("\n", SharedData.lines("address-formats.json")));
        List<String> unfit = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        countries.properties().forEach(entry -> {
            for (String example : entry.getValue().path("zipex").asText().split(",", -1)) {
                boolean known = CountryCode.find(entry.getKey()).isPresent()
                        && entry.getValue().has("zip");
                if (!example.isBlank() && known) {
                    tried.add(example);
                    if (misfits(entry.getKey(), example)) {
                        unfit.add(entry.getKey() + " " + example);
                    }
                    assertThat(misfits(entry.getKey(), "?" + example))
                            .as(entry.getKey())
                            .isTrue();
                }
            }
        });
        assertThat(tried).hasSizeGreaterThan(300);
        assertThat(unfit).containsExactlyInAnyOrderElementsOf(WRONG_EXAMPLES);
    }

    @Test
    void eachCountryNeedsThePartsThatItsFormatNeeds() {
        List<String> tried = new ArrayList<>();
        formats((country, format) -> {
            String required = format.path("require").asText("AC");
            PostalAddress whole =
                    address(country, format.path("zipex").asText("1").split(",", -1)[0], region(format));
            Map<String, PostalAddress> without = Map.of(
                    "A", whole.with(it -> it.lines(List.of())),
                    "C", whole.with(it -> it.locality(null)),
                    "S", whole.with(it -> it.region(" ")),
                    "Z", whole.with(it -> it.postalCode(null)));
            without.forEach((part, address) -> {
                boolean told = address.findings().stream().map(Finding::code).anyMatch("address-required"::equals);
                assertThat(told).as("%s without %s", country, part).isEqualTo(required.contains(part));
            });
            tried.add(country);
        });
        assertThat(tried).hasSizeGreaterThan(240);
    }

    @Test
    void theRegionsOfAFormatAreRegionsAndNoOthersAre() {
        List<String> tried = new ArrayList<>();
        formats((country, format) -> {
            for (String region : regions(format)) {
                assertThat(address(country, null, region).findings())
                        .as("%s-%s", country, region)
                        .extracting(Finding::code)
                        .doesNotContain("address-region");
                tried.add(region);
            }
            if (!regions(format).isEmpty()) {
                assertThat(address(country, null, "QQ9").findings())
                        .as(country)
                        .extracting(Finding::code)
                        .contains("address-region");
            }
        });
        assertThat(tried).hasSizeGreaterThan(800);
    }

    private static String region(JsonNode format) {
        return regions(format).isEmpty() ? "Province" : regions(format).get(0);
    }

    /** As ISO 3166-2 codes where each has one, else as its keys where these are such codes. */
    private static List<String> regions(JsonNode format) {
        return Stream.of("sub_isoids", "sub_keys")
                .map(list -> List.of(format.path(list).asText("").split("~", -1)))
                .filter(list -> list.stream().allMatch(key -> key.matches("[A-Z0-9]{1,3}")))
                .findFirst()
                .orElse(List.of());
    }

    private static void formats(BiConsumer<String, JsonNode> look) {
        SharedData.document("address-formats.json").properties().stream()
                .filter(entry -> CountryCode.find(entry.getKey()).isPresent())
                .forEach(entry -> look.accept(entry.getKey(), entry.getValue()));
    }

    private static boolean misfits(String country, String postalCode) {
        return address(country, postalCode, null).findings().stream()
                .anyMatch(finding -> finding.code().equals("address-postal-code"));
    }

    private static PostalAddress address(String country, String postalCode, String region) {
        return PostalAddress.builder()
                .recipient("Ada")
                .lines(List.of("Street 1"))
                .locality("Town")
                .region(region)
                .postalCode(postalCode)
                .country(country)
                .build();
    }
}
