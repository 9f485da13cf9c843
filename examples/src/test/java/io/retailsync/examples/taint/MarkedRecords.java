package io.retailsync.examples.taint;

import io.retailsync.model.Coded;
import io.retailsync.model.CountryCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.PersonName;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.code.ActorKind;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.code.TaxId;
import io.retailsync.model.code.TaxScheme;
import io.retailsync.model.consent.ConsentLedger;
import io.retailsync.model.consent.ConsentRecord;
import io.retailsync.model.text.LanguageTag;
import io.retailsync.model.time.TimeZoneId;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws whole records of any kind of the model in which every personal place has a value that stands nowhere else. */
final class MarkedRecords {

    private static final String LANGUAGE = "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4}$";
    private static final String FOUR_DIGITS = "^[0-9]{4}$";
    private static final String MONTH = "^20[0-9]{2}-(0[1-9]|1[0-2])$";

    private final Markers markers;
    private final Map<Class<?>, Function<Place, Object>> personal;
    private int kind;

    MarkedRecords(Markers markers) {
        this.markers = markers;
        this.personal = Map.ofEntries(
                Map.entry(EmailAddress.class, this::email),
                Map.entry(PhoneNumber.class, this::phone),
                Map.entry(PersonalText.class, place -> new PersonalText(word(place, "PersonalText", "value"))),
                Map.entry(PersonName.class, this::name),
                Map.entry(PostalAddress.class, this::address),
                Map.entry(ActorRef.class, this::actor),
                Map.entry(TaxId.class, this::taxId),
                Map.entry(ExternalRef.class, this::ref),
                Map.entry(Key.class, place -> new Key("thing", word(place, "Key", "id"))),
                Map.entry(LanguageTag.class, place -> new LanguageTag("de-" + word(place, "LanguageTag", "value"))),
                Map.entry(TimeZoneId.class, place -> new TimeZoneId(markers.zone(place.at("TimeZoneId", "value")))),
                Map.entry(Instant.class, markers::instant),
                Map.entry(LocalDate.class, markers::day));
    }

    /** {@return records of one class with markers of their own each, as many as are needed so that each kind of a sealed type stands in one} */
    static <T extends Record> List<T> all(Markers markers, Class<T> type, String name) {
        MarkedRecords records = new MarkedRecords(markers);
        return IntStream.range(0, kinds(type))
                .mapToObj(nth -> records.draw(type, name, nth))
                .toList();
    }

    private static int kinds(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(part -> part.isSealed() && part != Coded.class)
                .mapToInt(part -> PersonalPlaces.kinds(part).size())
                .max()
                .orElse(1);
    }

    /**
     * {@return a record with every component}
     *
     * @param type its class
     * @param name how its places begin
     * @param nth which kind is taken where one of several may stand
     */
    <T extends Record> T draw(Class<T> type, String name, int nth) {
        kind = nth;
        return type.cast(record(type, Place.root(name), false));
    }

    private Object record(Class<?> type, Place place, boolean outside) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean inside = PersonalPlaces.isPersonal(components[i], outside);
            values[i] = value(components[i].getAnnotatedType(), place.at(components[i]), inside);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't draw " + place + ": give its class a value of its own", e);
        }
    }

    private Object value(AnnotatedType declared, Place place, boolean isPersonal) {
        if (declared.getType() instanceof ParameterizedType generic) {
            if (generic.getRawType() == Governed.class) {
                return governed((Class<?>) generic.getActualTypeArguments()[0], place);
            }
            return generic.getRawType() == Coded.class
                    ? coded((Class<?>) generic.getActualTypeArguments()[0], place, isPersonal)
                    : collection(
                            (AnnotatedParameterizedType) declared, (Class<?>) generic.getRawType(), place, isPersonal);
        }
        Class<?> raw = (Class<?>) declared.getType();
        if (raw == String.class) {
            return isPersonal ? text(declared, place) : Plain.text(declared);
        }
        if (raw == ConsentLedger.class) {
            return ConsentLedger.empty()
                    .with((ConsentRecord) record(ConsentRecord.class, place, false))
                    .get();
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (isPersonal && personal.containsKey(raw)) {
            return personal.get(raw).apply(place);
        }
        if (Plain.has(raw)) {
            return Plain.of(raw);
        }
        List<Class<?>> kinds = PersonalPlaces.kinds(raw);
        Class<?> one = kinds.isEmpty() ? raw : kinds.get(kind % kinds.size());
        return record(one, kinds.isEmpty() ? place : place.as(one), isPersonal);
    }

    private Governed<?> governed(Class<?> type, Place place) {
        Record value = (Record) record(type, place, false);
        return new Governed<>(new Key("thing", "1"), "tenant", 1, List.of(), Map.of(), "eu", Map.of(), value);
    }

    private Object collection(AnnotatedParameterizedType declared, Class<?> raw, Place place, boolean isPersonal) {
        AnnotatedType[] arguments = declared.getAnnotatedActualTypeArguments();
        AnnotatedType element = arguments[arguments.length - 1];
        int before = kind;
        int many = element.getType() instanceof Class<?> type
                ? Math.max(1, PersonalPlaces.kinds(type).size())
                : 1;
        List<Object> elements = Stream.iterate(0, at -> at < many, at -> at + 1)
                .map(at -> {
                    kind = at;
                    return value(element, place, isPersonal);
                })
                .toList();
        kind = before;
        if (raw == List.class) {
            return elements;
        }
        return raw == Map.class ? Map.of("plain", elements.get(0)) : new LinkedHashSet<>(elements);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the list behind a code is known at run time only
    private Object coded(Class<?> list, Place place, boolean isPersonal) {
        return isPersonal ? Coded.raw(markers.word(place), "shop") : Coded.of((Enum) list.getEnumConstants()[0]);
    }

    private String text(AnnotatedType declared, Place place) {
        return switch (Plain.form(declared)) {
            case LANGUAGE -> "de-" + markers.word(place);
            case FOUR_DIGITS -> markers.fourDigits(place);
            case MONTH -> markers.month(place);
            case "" -> Plain.text(declared).length() < 5 ? markers.fourDigits(place) : markers.name(place);
            default -> throw new IllegalStateException("no marker of the form that " + place + " declares");
        };
    }

    private String word(Place place, String record, String component) {
        return markers.name(place.at(record, component));
    }

    private Object email(Place place) {
        return new EmailAddress(word(place, "EmailAddress", "value") + "@taint.example");
    }

    private Object phone(Place place) {
        return new PhoneNumber("+4930" + markers.number(place.at("PhoneNumber", "value")));
    }

    private Object name(Place place) {
        return new PersonName(
                word(place, "PersonName", "given"),
                word(place, "PersonName", "family"),
                word(place, "PersonName", "full"));
    }

    private Object address(Place place) {
        return PostalAddress.builder()
                .recipient(word(place, "PostalAddress", "recipient"))
                .organization(word(place, "PostalAddress", "organization"))
                .lines(List.of(word(place, "PostalAddress", "lines")))
                .locality(word(place, "PostalAddress", "locality"))
                .region(word(place, "PostalAddress", "region"))
                .postalCode(word(place, "PostalAddress", "postalCode"))
                .country("DE")
                .phone(markers.number(place.at("PostalAddress", "phone")))
                .build();
    }

    private Object actor(Place place) {
        return new ActorRef(ActorKind.STAFF, "staff-1", word(place, "ActorRef", "display"));
    }

    private Object taxId(Place place) {
        return new TaxId(TaxScheme.OTHER, CountryCode.of("DE"), word(place, "TaxId", "value"));
    }

    private Object ref(Place place) {
        return ExternalRef.of("shop", "thing", word(place, "ExternalRef", "value"));
    }
}
