package io.retailsync.model.schema;

import io.retailsync.model.Coded;
import io.retailsync.model.CountryCode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.Money;
import io.retailsync.model.PersonalText;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Quantity;
import io.retailsync.model.RegionCode;
import io.retailsync.model.UnitCode;
import io.retailsync.model.code.ActorKind;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.code.Gln;
import io.retailsync.model.code.Gtin;
import io.retailsync.model.code.HsCode;
import io.retailsync.model.code.ReasonCode;
import io.retailsync.model.code.ReasonDomain;
import io.retailsync.model.code.Sku;
import io.retailsync.model.code.Sscc;
import io.retailsync.model.code.TaxId;
import io.retailsync.model.code.TaxScheme;
import io.retailsync.model.code.UnspscCode;
import io.retailsync.model.documents.ModelledRecords;
import io.retailsync.model.finance.InvoiceTotals;
import io.retailsync.model.finance.VatCategory;
import io.retailsync.model.finance.VatClass;
import io.retailsync.model.finance.VatSubtotal;
import io.retailsync.model.finance.VatTotal;
import io.retailsync.model.measure.Dimensions;
import io.retailsync.model.measure.GeoPoint;
import io.retailsync.model.measure.UnitConversion;
import io.retailsync.model.measure.Weight;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.money.RoundingPolicies;
import io.retailsync.model.money.RoundingPolicy;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.text.LanguageTag;
import io.retailsync.model.text.LocalizedText;
import io.retailsync.model.time.TimeZoneId;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws records of any kind that keep to what their components declare. */
public final class SeededRecords {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789äßé漢字-_#";

    private static final int FEW = 3;
    private static final int MANY = 50;
    private static final int MANY_RECORDS = 10;

    /** Texts of each declared form. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4}$",
            List.of("de", "en-US", "zh-Hans-CN", "pt_BR"),
            "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
            List.of("DE", "US-CA"),
            "^[0-9a-f]{64}$",
            List.of("0123456789abcdef".repeat(4), "f".repeat(64)),
            "^[0-9]{9}$",
            List.of("150483782"),
            "^[0-9]{4}$",
            List.of("1263", "3480"),
            "^20[0-9]{2}-(0[1-9]|1[0-2])$",
            List.of("2029-01", "2030-12"));

    /** Values of the core, which know their own rules. */
    private static final Map<Class<?>, Function<RandomGenerator, Object>> VALUES = Map.ofEntries(
            Map.entry(boolean.class, RandomGenerator::nextBoolean),
            Map.entry(Boolean.class, RandomGenerator::nextBoolean),
            Map.entry(BigDecimal.class, SeededRecords::decimal),
            Map.entry(
                    Instant.class,
                    random -> Instant.ofEpochSecond(
                            random.nextLong(0, 4_102_444_800L),
                            random.nextBoolean() ? 0 : random.nextInt(1_000_000_000))),
            Map.entry(LocalDate.class, random -> LocalDate.ofEpochDay(random.nextInt(40_000))),
            Map.entry(Percentage.class, random -> new Percentage(BigDecimal.valueOf(random.nextInt(10_000), 2))),
            Map.entry(
                    UnitAmount.class,
                    random -> new UnitAmount(
                            BigDecimal.valueOf(random.nextLong(-1_000, 1_000_000), random.nextInt(13)),
                            currency(random),
                            Quantity.pieces(random.nextInt(1, 100)))),
            Map.entry(CurrencyCode.class, SeededRecords::currency),
            Map.entry(Money.class, random -> amounts(random).get()),
            Map.entry(Quantity.class, SeededRecords::quantity),
            Map.entry(EmailAddress.class, random -> new EmailAddress(word(random, 12) + "@" + "example.org")),
            Map.entry(PhoneNumber.class, random -> new PhoneNumber("+49" + random.nextLong(100, 1_000_000_000))),
            Map.entry(PersonalText.class, random -> PersonalText.redacting(word(random, 40))),
            Map.entry(CountryCode.class, random -> CountryCode.of(pick(random, "DE", "US", "JP", "XK"))),
            Map.entry(RegionCode.class, random -> RegionCode.parse(pick(random, "US-CA", "DE-BE", "JP-13", "ES-M"))),
            Map.entry(UnitCode.class, random -> UnitCode.of(pick(random, "C62", "KGM", "MTR", "10"))),
            Map.entry(Gtin.class, random -> new Gtin(pick(random, "73513537", "036000291452", "4006381333931"))),
            Map.entry(Gln.class, random -> new Gln("0614141000012")),
            Map.entry(Sscc.class, random -> new Sscc("106141412345678908")),
            Map.entry(Sku.class, random -> new Sku(word(random, 20))),
            Map.entry(HsCode.class, random -> new HsCode(pick(random, "610910", "85414300", "0101210000"))),
            Map.entry(UnspscCode.class, random -> new UnspscCode("10191509")),
            Map.entry(TaxId.class, SeededRecords::taxId),
            Map.entry(ActorRef.class, random -> new ActorRef(ActorKind.STAFF, word(random, 12), word(random, 12))),
            Map.entry(ReasonCode.class, random -> ReasonCode.vendor(ReasonDomain.RETURN, word(random, 12))),
            Map.entry(LanguageTag.class, random -> new LanguageTag(pick(random, "de", "en-US", "zh-Hans-CN"))),
            Map.entry(
                    LocalizedText.class,
                    random -> LocalizedText.of("en", word(random, 20)).with("de-AT", word(random, 20))),
            Map.entry(TimeZoneId.class, random -> new TimeZoneId(pick(random, "Europe/Berlin", "UTC", "Asia/Tokyo"))),
            Map.entry(
                    Validity.class,
                    random -> validity(Instant.ofEpochSecond(random.nextLong(0, 4_102_444_800L)), random)),
            Map.entry(Weight.class, random -> Weight.of("1." + random.nextInt(1_000), pick(random, "KGM", "LBR"))),
            Map.entry(
                    Dimensions.class,
                    random -> new Dimensions(
                            BigDecimal.valueOf(1 + random.nextInt(99)),
                            BigDecimal.ONE,
                            new BigDecimal("0.5"),
                            UnitCode.of("CMT"))),
            Map.entry(
                    GeoPoint.class,
                    random -> new GeoPoint(
                            BigDecimal.valueOf(random.nextInt(90_0000), 4), BigDecimal.valueOf(-random.nextInt(180)))),
            Map.entry(
                    UnitConversion.class,
                    random -> UnitConversion.of(UnitCode.of("NMP"), 1 + random.nextInt(48), UnitCode.PIECE)),
            Map.entry(
                    RoundingPolicy.class,
                    random -> random.nextBoolean() ? RoundingPolicies.standard() : RoundingPolicies.of("half-even", 1)),
            Map.entry(VatClass.class, SeededRecords::vatClass),
            Map.entry(VatTotal.class, SeededRecords::vatTotal),
            Map.entry(InvoiceTotals.class, SeededRecords::invoiceTotals),
            Map.entry(PostalAddress.class, SeededRecords::address));

    private final RandomGenerator random;

    /** {@return the values of the core that are records} */
    static List<Class<? extends Record>> values() {
        List<Class<? extends Record>> records = new ArrayList<>();
        VALUES.keySet().stream()
                .filter(Class::isRecord)
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> records.add(type.asSubclass(Record.class)));
        return records;
    }

    /** @param random the seed's source */
    public SeededRecords(RandomGenerator random) {
        this.random = random;
    }

    /** {@return a record of that kind} */
    public <T extends Record> T draw(Class<T> type) {
        return type.cast(VALUES.containsKey(type) ? VALUES.get(type).apply(random) : record(type));
    }

    private Object value(AnnotatedType declared) {
        Type type = declared.getType();
        if (type instanceof ParameterizedType generic) {
            AnnotatedType[] arguments = ((AnnotatedParameterizedType) declared).getAnnotatedActualTypeArguments();
            return generic.getRawType() == Coded.class
                    ? coded((Class<?>) generic.getActualTypeArguments()[0])
                    : collection(declared, (Class<?>) generic.getRawType(), arguments);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return text(declared);
        }
        if (raw == long.class || raw == Long.class) {
            return whole(declared, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (raw == int.class || raw == Integer.class) {
            return (int) whole(declared, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (raw.isEnum()) {
            return one(Arrays.asList(raw.getEnumConstants()));
        }
        if (raw.isSealed() && !VALUES.containsKey(raw)) {
            return record(one(ModelledRecords.alternatives(raw)));
        }
        return VALUES.containsKey(raw) ? VALUES.get(raw).apply(random) : record(raw);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            AnnotatedType declared = components[i].getAnnotatedType();
            boolean absent = declared.isAnnotationPresent(Nullable.class) && random.nextInt(4) == 0;
            values[i] = absent ? null : value(declared);
        }
        try {
            return type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't draw a " + type.getSimpleName() + ": give it a value of its own", e);
        }
    }

    /** Empty, of a few elements, or sometimes as full as it may be. */
    private Object collection(AnnotatedType declared, Class<?> raw, AnnotatedType[] arguments) {
        Size size = declared.getAnnotation(Size.class);
        int least = size == null ? 0 : size.min();
        int most = size == null ? FEW : size.max();
        boolean mayBeFull = most <= (isSmall(arguments[arguments.length - 1]) ? MANY : MANY_RECORDS);
        int some = Math.max(least, 1 + random.nextInt(Math.min(FEW, most)));
        int wanted = random.nextInt(12) == 0 ? least : mayBeFull && random.nextInt(100) == 0 ? most : some;
        Supplier<Object> element = () -> value(arguments[arguments.length - 1]);
        if (raw == List.class) {
            return Stream.generate(element).limit(wanted).toList();
        }
        if (raw == Map.class) {
            Map<String, Object> entries = new LinkedHashMap<>();
            for (int i = 0; i < wanted; i++) {
                entries.put(word(random, 8) + i, element.get());
            }
            return entries;
        }
        return Stream.generate(element).limit(wanted).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return whether so many of it are no burden: texts and names are, whole records are not} */
    private static boolean isSmall(AnnotatedType element) {
        return element.getType() instanceof Class<?> raw && (!raw.isRecord() || VALUES.containsKey(raw));
    }

    /** Close to the least, close to the most, around zero, or anything between. */
    private long whole(AnnotatedType declared, long smallest, long largest) {
        Min min = declared.getAnnotation(Min.class);
        Max max = declared.getAnnotation(Max.class);
        long least = min == null ? smallest : min.value();
        long most = max == null ? largest : max.value();
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> Math.max(least, Math.min(most, random.nextLong(-3, 4)));
            default -> Math.max(least, Math.min(most, random.nextLong(-1_000, 1_000_000)));
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the list behind a code is known at run time only
    private Object coded(Class<?> list) {
        return random.nextInt(4) == 0
                ? Coded.raw(word(random, 10), word(random, 5))
                : Coded.of((Enum) one(Arrays.asList(list.getEnumConstants())));
    }

    private String text(AnnotatedType declared) {
        Pattern form = declared.getAnnotation(Pattern.class);
        Size size = declared.getAnnotation(Size.class);
        if (form != null) {
            return one(FORMS.get(form.regexp()));
        }
        int most = size == null ? 30 : random.nextInt(10) == 0 ? size.max() : Math.min(size.max(), 30);
        if (size != null && size.min() == 0 && random.nextInt(20) == 0) {
            return "";
        }
        return size != null && size.max() == most ? exactly(random, most) : word(random, most);
    }

    private <E> E one(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Of either sign, zero, with many digits or few. */
    private static BigDecimal decimal(RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(13));
            case 2 -> BigDecimal.valueOf(-random.nextInt(10_000), random.nextInt(4));
            default -> BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4));
        };
    }

    private static CurrencyCode currency(RandomGenerator random) {
        return CurrencyCode.of(List.of("EUR", "USD", "JPY", "KWD").get(random.nextInt(4)));
    }

    private static VatClass vatClass(RandomGenerator random) {
        return random.nextBoolean()
                ? new VatClass(VatCategory.S, new Percentage(BigDecimal.valueOf(random.nextInt(10_000), 2)))
                : new VatClass(VatCategory.E, Percentage.ZERO);
    }

    private static VatTotal vatTotal(RandomGenerator random) {
        Supplier<Money> amount = amounts(random);
        String reason = random.nextBoolean() ? word(random, 20) : null;
        return new VatTotal(
                amount.get(), List.of(new VatSubtotal(vatClass(random), amount.get(), amount.get(), reason)));
    }

    private static InvoiceTotals invoiceTotals(RandomGenerator random) {
        Supplier<Money> amount = amounts(random);
        return new InvoiceTotals(
                amount.get(),
                amount.get(),
                amount.get(),
                amount.get(),
                amount.get(),
                amount.get(),
                amount.get(),
                amount.get());
    }

    /** Amounts in one currency. */
    private static Supplier<Money> amounts(RandomGenerator random) {
        CurrencyCode currency = currency(random);
        return () -> Money.ofMinor(random.nextLong(-1_000_000, 1_000_000), currency);
    }

    private static Quantity quantity(RandomGenerator random) {
        return random.nextBoolean()
                ? Quantity.pieces(random.nextInt(-10, 1_000))
                : new Quantity(BigDecimal.valueOf(random.nextInt(-1_000, 1_000_000), 1 + random.nextInt(6)), "KGM");
    }

    private static PostalAddress address(RandomGenerator random) {
        return PostalAddress.builder()
                .recipient(random.nextBoolean() ? word(random, 20) : null)
                .organization(random.nextBoolean() ? word(random, 20) : null)
                .phone(random.nextBoolean() ? word(random, 20) : null)
                .lines(Stream.generate(() -> word(random, 20))
                        .limit(random.nextInt(5))
                        .toList())
                .locality(word(random, 20))
                .region(random.nextBoolean() ? "BE" : null)
                .postalCode(random.nextBoolean() ? "10115" : null)
                .country(List.of("DE", "US", "FR").get(random.nextInt(3)))
                .build();
    }

    private static Validity validity(Instant instant, RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> Validity.ALWAYS;
            case 1 -> Validity.until(instant);
            case 2 -> Validity.between(instant, instant.plusSeconds(1 + random.nextInt(100_000_000)));
            default -> Validity.since(instant);
        };
    }

    private static TaxId taxId(RandomGenerator random) {
        return random.nextBoolean()
                ? new TaxId(TaxScheme.VAT, CountryCode.of("DE"), "136695976")
                : new TaxId(TaxScheme.EIN, CountryCode.of("US"), "12-3456789");
    }

    private static String pick(RandomGenerator random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static String word(RandomGenerator random, int most) {
        return exactly(random, 1 + random.nextInt(most));
    }

    private static String exactly(RandomGenerator random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
