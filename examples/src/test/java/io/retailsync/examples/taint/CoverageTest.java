package io.retailsync.examples.taint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a marker stands in every personal place of the model is not claimed but counted. */
class CoverageTest {

    private static final String FEW =
            "one of a few words, or yes or no, that everybody shares: there is no value that stands nowhere else";

    /** The parts that bear no marker, each with the reason. An entry that is covered by now, or is of no use, fails. */
    static final Map<String, String> BARE = Map.ofEntries(
            Map.entry("Consent.state", FEW),
            Map.entry("ConsentChanged.from", FEW),
            Map.entry("ConsentChanged.to", FEW),
            Map.entry("ConsentRecord.guardian", FEW),
            Map.entry("ConsentRecord.level", FEW),
            Map.entry("ConsentRecord.state", FEW),
            Map.entry("ConsentRecord.withdrawalChannel", FEW),
            Map.entry("PhoneContact.capabilities", FEW),
            Map.entry("ActorRef.kind", FEW),
            Map.entry("TaxId.scheme", FEW),
            Map.entry("TaxId.country", "one of 250 countries; an address and a tax number show it on purpose"),
            Map.entry("PostalAddress.country", "one of 250 countries; an address and a tax number show it on purpose"),
            Map.entry("ActorRef.id", "a pseudonym, which names a person to nobody but the system that gave it out"),
            Map.entry("ExternalRef.system", "the host's name of a system"),
            Map.entry("ExternalRef.type", "a kind of thing at a system"));

    /** Declared to be personal as a whole; their parts say of themselves what they are, and none of these is personal. */
    private static final Set<String> HOLLOW = Set.of(
            "ConsentRecord.capture",
            "EmailContact.use",
            "PhoneContact.use",
            "PostalContact.use",
            "PushContact.use",
            "SocialContact.use");

    private final Map<Place, Class<?>> places = new TreeMap<>();
    private final Markers markers = new Markers();
    private final Set<Place> bare = new TreeSet<>();

    @BeforeEach
    void everyKindOfRecordIsDrawn() {
        Subjects.all().forEach((name, type) -> {
            places.putAll(PersonalPlaces.of(name, type));
            MarkedRecords.all(markers, type, name);
        });
        bare.addAll(places.keySet());
        bare.removeAll(markers.texts().keySet());
    }

    @Test
    void theModelHasAsManyPersonalPlacesAsSomebodyCounted() {
        assertThat(places).hasSizeGreaterThanOrEqualTo(250);
        assertThat(Subjects.declarations()).hasSizeGreaterThanOrEqualTo(107);
    }

    @Test
    void everyPersonalPlaceBearsAMarkerOrHasAReasonWhyNot() {
        Set<String> parts = bare.stream().map(Place::part).collect(Collectors.toCollection(TreeSet::new));
        assertThat(parts).as("parts without a marker").isEqualTo(new TreeSet<>(BARE.keySet()));
    }

    @Test
    void whatIsSaidToBeOneOfAFewWordsIsOfAClosedList() {
        for (Place place : bare) {
            Class<?> type = places.get(place);
            assertThat(BARE.get(place.part()).equals(FEW))
                    .as("%s is a %s", place, type)
                    .isEqualTo(type.isEnum() || type == Boolean.class || type == boolean.class);
        }
    }

    @Test
    void everyDeclarationIsReached() {
        Set<String> reached = new TreeSet<>();
        Subjects.all().values().forEach(type -> reached.addAll(PersonalPlaces.declarations(type)));
        Set<String> declared = new TreeSet<>(Subjects.declarations());
        declared.removeAll(reached);
        assertThat(declared).as("declarations without a place").isEqualTo(new TreeSet<>(HOLLOW));
    }

    /** The address of a shop or a warehouse is the only one that is nobody's. */
    @Test
    void whatIsPersonalByItsKindIsDeclaredOtherwiseInOnePlaceOnly() {
        Set<String> otherwise = new TreeSet<>();
        Subjects.all().values().forEach(type -> otherwise.addAll(PersonalPlaces.declaredOtherwise(type)));
        assertThat(otherwise).containsExactly("Location.address");
    }

    @Test
    void noMarkerStandsTwiceOrWhereNothingIsPersonal() {
        assertThat(markers.texts().keySet()).isSubsetOf(places.keySet());
        assertThat(markers.texts().values().stream().flatMap(Set::stream).toList())
                .doesNotHaveDuplicates();
    }
}
