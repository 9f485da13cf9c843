package io.retailsync.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.retailsync.model.Coded;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.PersonName;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Quantity;
import io.retailsync.model.SharedData;
import io.retailsync.model.party.Customer;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.model.product.Variant;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderLine;
import io.retailsync.model.sales.OrderStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetProfileTest {

    private static final Map<String, String> AREA = Map.of(
            "salesOrganization", "1710",
            "distributionChannel", "10",
            "division", "00",
            "orderType", "OR");

    @Test
    void whatIsNotConfiguredIsSaidInWords() {
        assertThat(TargetProfile.of("s4hana", "sales-order").lacks(order("MUG", "PO-7")))
                .extracting(Finding::message)
                .contains(
                        "S/4HANA needs a sales organisation: configure salesOrganization (A_SalesOrder.SalesOrganization)")
                .hasSize(4);
    }

    @Test
    void anOrderThatHasAllIsReady() {
        assertThat(TargetProfile.of("s4hana", "sales-order").given(AREA).lacks(order("MUG", "PO-7")))
                .isEmpty();
        assertThat(TargetProfile.of("business-central", "sales-order").lacks(order("MUG", null)))
                .isEmpty();
    }

    @Test
    void whatIsMissingAndWhatIsTooLongComesAtOnceWithItsPath() {
        List<Finding> findings = TargetProfile.of("s4hana", "sales-order")
                .given(Map.of(
                        "salesOrganization", "17100", "distributionChannel", "10", "division", "00", "orderType", "OR"))
                .lacks(order(null, "P".repeat(36)));
        assertThat(findings)
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("required", "order.lines[0].sku"),
                        org.assertj.core.groups.Tuple.tuple("max-length", "order.purchaseOrderNumber"),
                        org.assertj.core.groups.Tuple.tuple("configured", "salesOrganization"));
        assertThat(findings.get(1).message())
                .isEqualTo("S/4HANA takes at most 35 characters for the customer's reference, found 36"
                        + " (A_SalesOrder.PurchaseOrderByCustomer)");
    }

    @Test
    void nothingIsAskedOfThePartsOfWhatIsAbsent() {
        Customer nobody = Customer.builder().build();
        assertThat(TargetProfile.of("business-central", "customer").lacks(nobody))
                .extracting(Finding::path)
                .containsExactly("customer.name");
    }

    @Test
    void personalValuesAreMeasuredAndNotRepeated() {
        Customer customer = Customer.builder()
                .name(PersonName.of("Ada", "Lovelace").orElseThrow())
                .email(new EmailAddress("a".repeat(70) + "@example.com"))
                .addresses(List.of(PostalAddress.builder()
                        .lines(List.of("One", "Two", "Three"))
                        .locality("B".repeat(31))
                        .postalCode("10115")
                        .country("DE")
                        .build()))
                .build();
        List<Finding> findings =
                TargetProfile.of("business-central", "customer").lacks(customer);
        assertThat(findings)
                .extracting(Finding::path)
                .containsExactly(
                        "customer.addresses[0].lines", "customer.addresses[0].locality", "customer.email.value");
        assertThat(findings)
                .extracting(Finding::message)
                .noneMatch(words -> words.contains("BBB") || words.contains("aaa"));
    }

    @Test
    void aStatusWithoutACodeIsNamedAndTheOthersAreTranslated() {
        TargetProfile shopify = TargetProfile.of("shopify", "product");
        assertThat(shopify.code("status", "PHASE_OUT")).contains("ACTIVE");
        assertThat(Stream.of(ProductStatus.values()).map(Enum::name))
                .allMatch(status -> shopify.code("status", status).isPresent());
        Product odd = Product.of("Mug", Coded.raw("SLEEPING", "pim"), null, null, List.of());
        assertThat(shopify.lacks(odd)).extracting(Finding::code).containsExactly("code-map", "required");
    }

    @Test
    void aDescriptionIsOneLine() {
        Product mug = Product.of("Mug\nblue", null, null, null, List.of(new Variant("v1", "MUG", "Blue", null)));
        assertThat(TargetProfile.of("s4hana", "product")
                        .given(Map.of("productType", "HAWA", "productGroup", "L001", "baseUnit", "PC"))
                        .lacks(mug))
                .extracting(Finding::code)
                .containsExactly("single-line");
    }

    @Test
    void anotherKindOfRecordAndAnUnknownProfileAreRefused() {
        TargetProfile profile = TargetProfile.of("s4hana", "product");
        assertThatThrownBy(() -> profile.lacks(order("MUG", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("product");
        assertThatThrownBy(() -> TargetProfile.of("s4hana", "teapot"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("s4hana sales-order");
    }

    @Test
    void eachDemandIsMadeSomewhere() {
        assertThat(TargetProfile.all())
                .flatExtracting(TargetProfile::requirements)
                .extracting(Requirement::demand)
                .containsAll(EnumSet.allOf(Demand.class));
    }

    /** A length may not be more than the vendor says, and the field has to be there. */
    @Test
    void lengthsAreThoseOfTheVendor() {
        JsonNode services = SharedData.document("sap-s4hana-fields.json").path("services");
        List<Requirement> measured = TargetProfile.all().stream()
                .flatMap(profile -> profile.requirements().stream())
                .filter(one -> services.has(one.source()))
                .toList();
        assertThat(measured).hasSizeGreaterThan(15).allSatisfy(one -> {
            String[] field = one.field().split("\\.", -1);
            JsonNode known =
                    services.path(one.source()).path(field[0]).path("fields").path(field[1]);
            assertThat(known.path("maxLength").asInt()).as(one.field()).isEqualTo(one.most());
        });
    }

    @Test
    void fieldsOfTheOtherVendorExist() {
        JsonNode resources =
                SharedData.document("dynamics-bc-api-v2-properties.json").path("resources");
        List<Requirement> named = TargetProfile.all().stream()
                .filter(profile -> profile.target().equals("business-central"))
                .flatMap(profile -> profile.requirements().stream())
                .toList();
        assertThat(named).hasSizeGreaterThan(15).allSatisfy(one -> {
            List<String> field = Arrays.asList(one.field().split("\\.", -1));
            assertThat(resources.path(field.get(0)).has(field.get(1)))
                    .as(one.field())
                    .isTrue();
        });
    }

    private static Order order(@Nullable String sku, @Nullable String reference) {
        Money price = Money.of("10.00", "EUR");
        OrderLine line = OrderLine.builder()
                .ref("l1")
                .sku(sku)
                .title("Mug")
                .quantity(Quantity.pieces(1))
                .current(Quantity.pieces(1))
                .unitPrice(price)
                .discount(Money.of("0", "EUR"))
                .ships(true)
                .build();
        return Order.builder()
                .displayNumber("#1042")
                .status(OrderStatus.CONFIRMED)
                .placedAt(Instant.parse("2026-11-20T12:00:00Z"))
                .customer(ExternalRef.of("shop", "customer", "7"))
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(false)
                .lines(List.of(line))
                .total(price)
                .purchaseOrderNumber(reference)
                .test(false)
                .build();
    }
}
