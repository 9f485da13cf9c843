package io.retailsync.examples.mainjob.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.examples.mainjob.day.Day;
import io.retailsync.examples.mainjob.day.DayPlan;
import io.retailsync.examples.mainjob.day.DayPlanner;
import io.retailsync.examples.mainjob.day.OfferedArticle;
import io.retailsync.examples.mainjob.day.OfferedPerson;
import io.retailsync.examples.mainjob.day.Retailer;
import io.retailsync.simulators.s4hana.S4HanaSettings;
import io.retailsync.simulators.s4hana.S4HanaSimulator;
import io.retailsync.simulators.salesforce.CustomField;
import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceSimulator;
import io.retailsync.simulators.shopify.ShopSettings;
import io.retailsync.simulators.shopify.ShopifySimulator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Nobody keeps the vendors in step here: what the oracle says of single records is what was put there by hand. */
class OracleTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    private final ShopifySimulator shop = ShopifySimulator.of(ShopSettings.of("acme.myshopify.com", "id", "secret"));
    private final SalesforceSimulator crm = SalesforceSimulator.builder()
            .with(CustomField.currency("Order", "RetailSync_Total__c"))
            .with(CustomField.currency("OrderItem", "RetailSync_Discount__c"))
            .build();
    private final S4HanaSimulator erp = new S4HanaSimulator(S4HanaSettings.usual(1));
    private final Retailer retailer = new Retailer(
            shop.shop(),
            crm.org(),
            erp.books(),
            shop.shop().addLocation("Berlin", MORNING),
            erp.books().createCustomer("Guests", "", MORNING));
    private final DayPlan plan = DayPlanner.draw(30, 9);
    private final Day day = new Day(plan, retailer, MORNING, () -> false);

    @Test
    void withoutSynchronisationEverythingIsLost() {
        live();
        Judgement judgement = judge();
        assertThat(judgement.count(Finding.Kind.LOST)).isGreaterThan(100);
        assertThat(judgement.count(Finding.Kind.DOUBLED)).isZero();
        assertThat(judgement.plantedRefused()).isZero();
    }

    @Test
    void aProductWithItsPriceIsFound() {
        live();
        OfferedArticle article = day.offered().articles().get(0);
        enter(
                article,
                article.titles().get(article.titles().size() - 1),
                article.price().toPlainString());
        assertThat(about(article)).isEmpty();
    }

    @Test
    void anotherPriceIsAWrongState() {
        live();
        OfferedArticle article = day.offered().articles().get(0);
        enter(article, article.titles().get(article.titles().size() - 1), "0.01");
        assertThat(about(article)).extracting(Finding::kind).containsOnly(Finding.Kind.WRONG_STATE);
    }

    @Test
    void aSecondProductOfOneSkuIsDoubled() {
        live();
        OfferedArticle article = day.offered().articles().get(0);
        String title = article.titles().get(article.titles().size() - 1);
        enter(article, title, article.price().toPlainString());
        crm.org().enter("Product2", Map.of("Name", title, "StockKeepingUnit", article.sku()), MORNING);
        assertThat(about(article)).extracting(Finding::kind).containsExactly(Finding.Kind.DOUBLED);
    }

    @Test
    void goingBackToAnOlderPriceIsOutOfOrder() {
        live();
        OfferedArticle article = day.offered().articles().stream()
                .filter(each -> each.prices().size() > 1)
                .findFirst()
                .orElseThrow();
        String title = article.titles().get(article.titles().size() - 1);
        String entry = enter(article, title, article.price().toPlainString());
        crm.org().edit(entry, Map.of("UnitPrice", article.prices().get(0).toPlainString()), MORNING);
        crm.org().edit(entry, Map.of("UnitPrice", article.price().toPlainString()), MORNING);
        assertThat(about(article)).extracting(Finding::kind).containsExactly(Finding.Kind.OUT_OF_ORDER);
    }

    // ---- people -----------------------------------------------------------------------------------------------------

    private OfferedPerson someone(Predicate<OfferedPerson> who) {
        return day.offered().people().stream().filter(who).findFirst().orElseThrow();
    }

    private Map<String, String> contact(OfferedPerson person) {
        Map<String, String> contact = new HashMap<>(Map.of(
                "FirstName", person.first(),
                "LastName", person.lastName(),
                "Email", person.email(),
                "Phone", person.phone(),
                "MailingStreet", person.home().street(),
                "MailingPostalCode", person.home().zip(),
                "MailingCity", person.home().city(),
                "MailingCountry", person.home().country()));
        if (person.optedOut()) {
            contact.put("HasOptedOutOfEmail", "true");
        }
        return contact;
    }

    private List<String> wrong(OfferedPerson person, Map<String, String> contact) {
        crm.org().enter("Contact", contact, MORNING);
        return judge().findings().stream()
                .filter(finding -> finding.record().equals("contact " + person.email()))
                .map(finding -> finding.text().substring(0, finding.text().indexOf(' ')))
                .toList();
    }

    @Test
    void aContactAsThePersonIsIsFound() {
        live();
        OfferedPerson person = someone(any -> true);
        assertThat(wrong(person, contact(person))).isEmpty();
    }

    @Test
    void anotherPhoneAndAnotherCountryAreWrongStates() {
        live();
        OfferedPerson person = someone(any -> true);
        Map<String, String> contact = contact(person);
        contact.put("Phone", "+43123456789");
        contact.put("MailingCountry", "AQ");
        assertThat(wrong(person, contact)).containsExactlyInAnyOrder("Phone", "MailingCountry");
    }

    @Test
    void somebodyWhoNeverAskedForMailAndIsOptedOutIsAWrongState() {
        live();
        OfferedPerson person = someone(one -> !one.subscribed());
        Map<String, String> contact = contact(person);
        contact.put("HasOptedOutOfEmail", "true");
        assertThat(wrong(person, contact)).containsExactly("HasOptedOutOfEmail");
    }

    private String enter(OfferedArticle article, String title, String price) {
        String product = crm.org().enter("Product2", Map.of("Name", title, "StockKeepingUnit", article.sku()), MORNING);
        return crm.org()
                .enter(
                        "PricebookEntry",
                        Map.of(
                                "Pricebook2Id",
                                crm.org().standardPricebookId(),
                                "Product2Id",
                                product,
                                "UnitPrice",
                                price,
                                SalesforceOrg.SYNC_KEY,
                                article.sku() + "@standard"),
                        MORNING);
    }

    private List<Finding> about(OfferedArticle article) {
        return judge().findings().stream()
                .filter(finding -> finding.system().equals("crm"))
                .filter(finding -> finding.record().endsWith(" " + article.sku()))
                .toList();
    }

    private Judgement judge() {
        return Oracle.judge(
                new Evidence(day.offered(), retailer, shop.effects(), crm.effects(), erp.effects(), Set.of()));
    }

    private void live() {
        for (int second = 0; second < 400; second++) {
            day.work(MORNING.plusSeconds(second));
        }
    }
}
