package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.pricing.PricePaths;
import io.retailsync.model.product.Product;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.product.ProductStatus;
import io.retailsync.model.product.Variant;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.State;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    private final Scene scene = new Scene();

    @Test
    void eachVariantBecomesAProductUnderItsSku() {
        Receipt receipt = product("p-1", Scene.product("HAT", "CAP")).get();
        assertThat(receipt.refs()).extracting(ExternalRef::type).containsExactly("product2:HAT", "product2:CAP");
        assertThat(scene.record("Product2", "HAT").text("Name")).contains("Headwear - hat");
        assertThat(scene.record("Product2", "HAT").text("ProductCode")).contains("HAT");
        assertThat(scene.record("Product2", "HAT").isTrue("IsActive")).isTrue();
    }

    @Test
    void aVariantThatIsNoLongerThereIsTakenOutOfSale() {
        product("p-1", Scene.product("HAT", "CAP"));
        product("p-1", Scene.product("HAT")).get();
        assertThat(scene.record("Product2", "CAP").isTrue("IsActive")).isFalse();
        assertThat(scene.record("Product2", "CAP").text("Name")).contains("Headwear - cap");
        assertThat(scene.record("Product2", "HAT").isTrue("IsActive")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsForSaleIsActive(ProductStatus status) {
        Product hat = Scene.product("HAT");
        product("p-1", Product.of(hat.title(), Coded.of(status), hat.vendor(), hat.productType(), hat.variants()))
                .get();
        assertThat(scene.record("Product2", "HAT").isTrue("IsActive"))
                .isEqualTo(status == ProductStatus.ACTIVE || status == ProductStatus.PHASE_OUT);
    }

    @Test
    void aProductThatWasDeletedThereDoesNotStandInTheWayOfItsRemoval() {
        product("p-1", Scene.product("HAT", "CAP"));
        scene.org.org().delete(scene.record("Product2", "CAP").id(), scene.call.now());
        assertThat(product("p-1", Scene.product("HAT")).isRight()).isTrue();
    }

    @Test
    void variantsWithoutSkuAreNothingYetAndTwoWithOneSkuAreACase() {
        Product nameless = Product.of("Hat", null, null, null, List.of(new Variant("v", null, "", null)));
        assertThat(scene.host
                        .rendered(ProductPaths.TYPE, "p-1", nameless)
                        .<String>fold(ready -> "", on -> "", failure -> "", reason -> reason))
                .isEqualTo("no variant has a SKU yet");
        assertThat(Host.refusal(scene.host.rendered(ProductPaths.TYPE, "p-1", Scene.product("HAT", "hat"))))
                .get()
                .extracting(SyncFailure.Rejected::code)
                .isEqualTo("duplicate-sku");
    }

    @Test
    void aProductOfMoreVariantsThanOneRequestTakesIsWrittenWhole() {
        String[] skus = IntStream.range(0, 450).mapToObj(index -> "S" + index).toArray(String[]::new);
        assertThat(product("p-1", Scene.product(skus)).get().refs()).hasSize(450);
        assertThat(scene.org.org().records("Product2")).hasSize(450);
        assertThat(scene.call.requestsTo("/composite/")).isEqualTo(3);
    }

    @Test
    void aSkuThatTwoProductsOfABatchClaimFailsNeither() {
        List<Effect> batch = new ArrayList<>();
        for (String id : List.of("p-1", "p-2")) {
            State<Product> state = scene.host.state(ProductPaths.TYPE, id, Scene.product("HAT"));
            batch.add(scene.host.effect(state, Host.ready(scene.connector.render(state, scene.host))));
        }
        assertThat(scene.connector.apply(batch, scene.call)).allMatch(Either::isRight);
        assertThat(scene.org.org().records("Product2")).hasSize(1);
    }

    @Test
    void aPriceIsCreatedChangedAndKeptExactly() {
        product("p-1", Scene.product("HAT"));
        Receipt receipt = price("19.99").get();
        price("20.00").get();
        assertThat(scene.org.org().records("PricebookEntry")).hasSize(1);
        assertThat(scene.record("PricebookEntry", "HAT@standard").number("UnitPrice"))
                .contains(new BigDecimal("20.00"));
        assertThat(scene.record("PricebookEntry", "HAT@standard").isTrue("IsActive"))
                .isTrue();
        assertThat(receipt.refs())
                .containsExactly(ExternalRef.of(
                        "crm",
                        "pricebook-entry",
                        scene.record("PricebookEntry", "HAT@standard").id()));
        assertThat(scene.call.requestsTo("/PricebookEntry/")).isEqualTo(2);
    }

    @Test
    void aPriceThatExistsAlthoughNobodyKnewIsChanged() {
        product("p-1", Scene.product("HAT"));
        price("19.99");
        scene.host.refs.remove(Key.of(PricePaths.TYPE, "HAT@standard"));
        assertThat(price("21.00").isRight()).isTrue();
        assertThat(scene.record("PricebookEntry", "HAT@standard").number("UnitPrice"))
                .contains(new BigDecimal("21.00"));
    }

    @Test
    void aPriceThatVanishedIsMadeAnew() {
        product("p-1", Scene.product("HAT"));
        price("19.99");
        scene.org.org().delete(scene.record("PricebookEntry", "HAT@standard").id(), scene.call.now());
        assertThat(price("21.00").isRight()).isTrue();
        assertThat(scene.record("PricebookEntry", "HAT@standard").number("UnitPrice"))
                .contains(new BigDecimal("21.00"));
    }

    @Test
    void aPriceThatSomebodyMadeByHandIsTakenOver() {
        product("p-1", Scene.product("HAT"));
        String entry = scene.org
                .org()
                .enter(
                        "PricebookEntry",
                        Map.of(
                                "Product2Id", scene.record("Product2", "HAT").id(),
                                "Pricebook2Id", scene.org.org().standardPricebookId(),
                                "UnitPrice", "1"),
                        scene.call.now());
        assertThat(price("19.99").get().refs().get(0).value()).isEqualTo(entry);
        assertThat(scene.record("PricebookEntry", "HAT@standard").number("UnitPrice"))
                .contains(new BigDecimal("19.99"));
    }

    @Test
    void aPriceWaitsForItsProduct() {
        SyncFailure failure = price("19.99").getLeft();
        assertThat(failure).isInstanceOf(SyncFailure.Waiting.class);
        assertThat(((SyncFailure.Waiting) failure).on().name()).isEqualTo("sku:HAT");
        product("p-1", Scene.product("HAT"));
        assertThat(price("19.99").isRight()).isTrue();
    }

    @Test
    void anAmountThatTheFieldWouldRoundAndAForeignCurrencyAreRefusedBeforeTheyAreSent() {
        assertThat(refusal(Money.of("1.00", "USD"))).isEqualTo("currency");
        SalesforceConnector many = Scene.connector().multiCurrency().build();
        Host host = new Host(many, scene.call);
        Price dinar = new Price("HAT", "standard", Money.of("1.005", "KWD"), null);
        assertThat(Host.refusal(host.rendered(PricePaths.TYPE, "HAT@standard", dinar)))
                .get()
                .extracting(SyncFailure.Rejected::code)
                .isEqualTo("amount-precision");
    }

    @Test
    void anOrgOfSeveralCurrenciesIsToldWhich() {
        SalesforceSimulator org =
                SalesforceSimulator.builder().currencies("EUR", "USD").build();
        Host host = new Host(Scene.connector().multiCurrency().build(), new OrgCall(org));
        host.deliver(ProductPaths.TYPE, "p-1", Scene.product("HAT")).get();
        host.deliver(PricePaths.TYPE, "HAT@standard", new Price("HAT", "standard", Money.of("7", "USD"), null))
                .get();
        assertThat(org.org()
                        .byKey("PricebookEntry", "HAT@standard")
                        .orElseThrow()
                        .text("CurrencyIsoCode"))
                .contains("USD");
    }

    @Test
    void aPriceListWithoutABookNamesTheRemedy() {
        product("p-1", Scene.product("HAT"));
        SyncFailure failure = scene.host
                .deliver(PricePaths.TYPE, "HAT@sale", new Price("HAT", "sale", Money.of("7", "EUR"), null))
                .getLeft();
        assertThat(failure.kind()).isEqualTo(SyncFailure.Kind.REJECTED);
        assertThat(failure.message())
                .contains("no Pricebook2 with RetailSync_Id__c = sale")
                .contains("enter it");
    }

    private String refusal(Money money) {
        return Host.refusal(
                        scene.host.rendered(PricePaths.TYPE, "HAT@standard", new Price("HAT", "standard", money, null)))
                .orElseThrow()
                .code();
    }

    private Either<SyncFailure, Receipt> product(String id, Product product) {
        return scene.host.deliver(ProductPaths.TYPE, id, product);
    }

    private Either<SyncFailure, Receipt> price(String amount) {
        return scene.host.deliver(
                PricePaths.TYPE, "HAT@standard", new Price("HAT", "standard", Money.of(amount, "EUR"), null));
    }
}
