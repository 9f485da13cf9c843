package io.retailsync.examples.taint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.EntityType;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.Key;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.catalogue.Invariants;
import io.retailsync.model.catalogue.Population;
import io.retailsync.model.catalogue.Revision;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.privacy.Masking;
import io.retailsync.model.privacy.PersonalWords;
import io.retailsync.model.rule.Rules;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text that the model itself writes of a record holds a marker: as it prints, as it is masked, and as its faults are told. */
class ModelTaintTest {

    private static final ModelJson JSON = ModelJson.standard();

    private final Markers markers = new Markers();
    private final Set<String> leaks = new TreeSet<>();
    private int texts;

    private static final Map<String, Class<? extends Record>> SUBJECTS = Subjects.all();

    /** {@return the records that have a personal place} */
    static List<String> names() {
        return SUBJECTS.entrySet().stream()
                .filter(subject -> !PersonalPlaces.of("", subject.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Class<? extends Record> type(String name) {
        return SUBJECTS.get(name);
    }

    private void read(String where, String text) {
        texts++;
        markers.in(text).forEach(leak -> leaks.add(where + ": " + leak));
    }

    private void nothingLeaked() {
        assertThat(texts).isPositive();
        assertThat(leaks).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRecordAndItsPartsPrintNone(String name) {
        for (Record record : MarkedRecords.all(markers, type(name), name)) {
            Parts.of(record).forEach(part -> read(part.getClass().getSimpleName() + ".toString()", part.toString()));
        }
        nothingLeaked();
    }

    @ParameterizedTest
    @MethodSource("names")
    void maskedJsonHoldsNone(String name) {
        Masking masking = Masking.unkeyed();
        Class<? extends Record> type = type(name);
        for (Record record : MarkedRecords.all(markers, type, name)) {
            read("masked record", masking.record(record));
            Broken.inPlace(JSON.tree(record), broken -> read("masked JSON", masking.json(broken.toString(), type)));
        }
        nothingLeaked();
    }

    @ParameterizedTest
    @MethodSource("names")
    void findingsAndRefusalsOfBrokenDocumentsQuoteNone(String name) {
        Class<? extends Record> type = type(name);
        for (Record record : MarkedRecords.all(markers, type, name)) {
            assertThat(JSON.decode(JSON.tree(record), type).toEither().mapLeft(Object::toString))
                    .isEqualTo(Either.right(record));
            int[] refused = {0};
            Broken.each(JSON.tree(record), broken -> {
                JSON.decode(broken, type).swap().forEach(findings -> {
                    refused[0]++;
                    findings.forEach(finding -> read("finding at " + finding.path(), finding.toString()));
                });
                refusal(broken, type);
            });
            assertThat(refused[0]).isPositive();
        }
        nothingLeaked();
    }

    /** The trace with all causes is what a log shows. */
    private void refusal(JsonNode broken, Class<? extends Record> type) {
        try {
            JSON.read(broken, type);
        } catch (InvalidValue refusal) {
            StringWriter trace = new StringWriter();
            refusal.printStackTrace(new PrintWriter(trace));
            read("refusal " + refusal.attribute(), trace.toString());
        }
    }

    @Test
    void whatIsNoJsonIsNotQuoted() {
        String json = JSON.write(
                MarkedRecords.all(markers, type("customer"), "customer").get(0));
        for (String text :
                List.of(json.substring(0, json.length() - 5), json + json, "[" + json, json.replace('"', '\''))) {
            JSON.parse(text).swap().forEach(findings -> read("finding", findings.toString()));
            for (Runnable reading : List.<Runnable>of(() -> JSON.tree(text), () -> JSON.read(text, type("customer")))) {
                try {
                    reading.run();
                } catch (InvalidValue refusal) {
                    StringWriter trace = new StringWriter();
                    refusal.printStackTrace(new PrintWriter(trace));
                    read("refusal", trace.toString());
                }
            }
        }
        nothingLeaked();
    }

    /** Every rule is asked of what it is about, drawn: a draw keeps to no rule by intention, so most of them speak. */
    @Test
    void findingsOfInvariantsQuoteNone() {
        int asked = 0;
        for (Rules<?> rules : Invariants.all()) {
            Class<?> subject = rules.subject();
            if (subject.isRecord() && subject != Population.class && subject != Revision.class) {
                String name = subject.getSimpleName();
                for (Record drawn : MarkedRecords.all(markers, subject.asSubclass(Record.class), name)) {
                    findings(drawn);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(75);
        nothingLeaked();
    }

    private void findings(Record subject) {
        Validation<List<Finding>, ?> judged = Invariants.check(subject);
        judged.swap().forEach(found -> found.forEach(finding -> read(finding.code(), finding.toString())));
        judged.forEach(checked -> read(subject.getClass().getSimpleName() + " checked", checked.toString()));
    }

    @Test
    void whatIsSaidOfVersionsAndOfManyRecordsQuotesNone() {
        List<Governed<?>> everybody = new ArrayList<>();
        for (EntityType<?> type : Catalogue.standard().types()) {
            versions(type, everybody);
        }
        findings(new Population(everybody));
        nothingLeaked();
    }

    private <E extends Record> void versions(EntityType<E> type, List<Governed<?>> everybody) {
        Governed<E> first = governed(type, 1);
        Governed<E> second = governed(type, 2);
        everybody.add(first);
        everybody.add(second);
        read("governed", first.toString());
        findings(new Revision<>(first, second));
        Changed.between(type.attributes(), first, second).ifPresent(changed -> {
            read("changed " + type, changed.toString());
            read("changed " + type + " as JSON", JSON.write(changed));
        });
        for (BusinessEvent<?> event : events(type, first, second)) {
            read(event.type() + " as it prints", event.toString());
            read(event.type() + " masked", Masking.unkeyed().record((Record) event.payload()));
        }
    }

    @SuppressWarnings("unchecked") // the catalogue holds rules under the kind that they are of
    private static <E extends Record> List<BusinessEvent<?>> events(
            EntityType<E> type, Governed<E> first, Governed<E> second) {
        Modelled<E> modelled =
                (Modelled<E>) Catalogue.standard().find(type.name()).orElseThrow();
        List<BusinessEvent<?>> events = new ArrayList<>(modelled.events().derive(Optional.empty(), first));
        events.addAll(modelled.events().derive(Optional.of(first), second));
        return events;
    }

    private <E extends Record> Governed<E> governed(EntityType<E> type, long version) {
        E value = MarkedRecords.all(markers, type.entity(), type.name()).get(0);
        String beyond = "{\"nickname\":\"" + markers.word(Place.root("beyond " + type)) + "\"}";
        List<ExternalRef> refs = List.of(ExternalRef.of("shop", type.name(), "1"));
        return new Governed<>(
                Key.of(type, "1"), "tenant", version, refs, Map.of(), "eu", Map.of("shop", beyond), value);
    }

    /** What a vendor quotes of a record, whatever it is, is known again. */
    @Test
    void sentencesThatQuoteARecordAreMasked() {
        for (EntityType<?> type : Catalogue.standard().types()) {
            for (Record record : MarkedRecords.all(markers, type.entity(), type.name())) {
                PersonalWords words = new PersonalWords(word -> false);
                words.learn(type, JSON.write(record));
                Quotes.of(JSON.tree(record)).forEach(sentence -> read("of a " + type, words.masked(sentence)));
            }
        }
        nothingLeaked();
    }
}
