package io.retailsync.examples.taint;

import io.retailsync.model.CountryCode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Quantity;
import io.retailsync.model.RegionCode;
import io.retailsync.model.UnitCode;
import io.retailsync.model.code.Gln;
import io.retailsync.model.code.Gtin;
import io.retailsync.model.code.HsCode;
import io.retailsync.model.code.ReasonCode;
import io.retailsync.model.code.ReasonDomain;
import io.retailsync.model.code.Sku;
import io.retailsync.model.code.Sscc;
import io.retailsync.model.code.UnspscCode;
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
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.text.LanguageTag;
import io.retailsync.model.text.LocalizedText;
import io.retailsync.model.time.TimeZoneId;
import io.retailsync.model.time.Validity;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that are nobody's personal data and fit what a component declares. */
final class Plain {

    private static final Instant NOON = Instant.parse("2026-11-19T12:00:00Z");
    private static final Money TEN = Money.of("10.00", "EUR");
    private static final VatClass STANDARD = new VatClass(VatCategory.S, new Percentage(new BigDecimal("19.00")));

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 3L),
            Map.entry(Long.class, 3L),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Instant.class, NOON),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 19)),
            Map.entry(Duration.class, Duration.ofMinutes(5)),
            Map.entry(Percentage.class, new Percentage(BigDecimal.TEN)),
            Map.entry(UnitAmount.class, new UnitAmount(BigDecimal.TEN, CurrencyCode.of("EUR"), Quantity.pieces(1))),
            Map.entry(CurrencyCode.class, CurrencyCode.of("EUR")),
            Map.entry(Money.class, TEN),
            Map.entry(Quantity.class, Quantity.pieces(2)),
            Map.entry(CountryCode.class, CountryCode.of("DE")),
            Map.entry(RegionCode.class, RegionCode.parse("DE-BE")),
            Map.entry(UnitCode.class, UnitCode.PIECE),
            Map.entry(Gtin.class, new Gtin("4006381333931")),
            Map.entry(Gln.class, new Gln("0614141000012")),
            Map.entry(Sscc.class, new Sscc("106141412345678908")),
            Map.entry(Sku.class, new Sku("sku-1")),
            Map.entry(HsCode.class, new HsCode("610910")),
            Map.entry(UnspscCode.class, new UnspscCode("10191509")),
            Map.entry(ReasonCode.class, ReasonCode.vendor(ReasonDomain.RETURN, "plain")),
            Map.entry(LanguageTag.class, new LanguageTag("de")),
            Map.entry(LocalizedText.class, LocalizedText.of("en", "plain")),
            Map.entry(TimeZoneId.class, new TimeZoneId("Europe/Berlin")),
            Map.entry(Validity.class, Validity.since(NOON)),
            Map.entry(Weight.class, Weight.of("1.5", "KGM")),
            Map.entry(
                    Dimensions.class,
                    new Dimensions(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, UnitCode.of("CMT"))),
            Map.entry(GeoPoint.class, new GeoPoint(BigDecimal.TEN, BigDecimal.ONE)),
            Map.entry(UnitConversion.class, UnitConversion.of(UnitCode.of("NMP"), 6, UnitCode.PIECE)),
            Map.entry(
                    PostalAddress.class,
                    PostalAddress.builder().locality("Berlin").country("DE").build()),
            Map.entry(VatClass.class, STANDARD),
            Map.entry(VatTotal.class, new VatTotal(TEN, List.of(new VatSubtotal(STANDARD, TEN, TEN, null)))),
            Map.entry(InvoiceTotals.class, new InvoiceTotals(TEN, TEN, TEN, TEN, TEN, TEN, TEN, TEN)));

    /** Texts of each declared form. */
    private static final Map<String, String> FORMS = Map.of(
            "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4}$", "de",
            "^[0-9a-f]{64}$", "0123456789abcdef".repeat(4),
            "^[0-9]{9}$", "150483782",
            "^[0-9]{4}$", "1263",
            "^20[0-9]{2}-(0[1-9]|1[0-2])$", "2029-01");

    private Plain() {}

    static boolean has(Class<?> type) {
        return VALUES.containsKey(type);
    }

    static Object of(Class<?> type) {
        return VALUES.get(type);
    }

    static String text(AnnotatedType declared) {
        String form = form(declared);
        @Nullable Size size = declared.getAnnotation(Size.class);
        String text = form.isEmpty() ? "plain" : FORMS.get(form);
        return size != null && size.max() < text.length() ? text.substring(0, size.max()) : text;
    }

    /** {@return the regular expression that a text has to match; empty where there is none} */
    static String form(AnnotatedType declared) {
        @Nullable Pattern form = declared.getAnnotation(Pattern.class);
        return form == null ? "" : form.regexp();
    }
}
