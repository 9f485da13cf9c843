package io.retailsync.model.workflow;

import static io.retailsync.model.workflow.Shop.CUSTOMER;
import static io.retailsync.model.workflow.Shop.CUSTOMER_REF;
import static io.retailsync.model.workflow.Shop.MUG;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.ORDER_REF;
import static io.retailsync.model.workflow.Shop.TOTAL;
import static io.retailsync.model.workflow.Shop.eur;
import static io.retailsync.model.workflow.Shop.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.CountryCode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.Money;
import io.retailsync.model.code.ActorRef;
import io.retailsync.model.code.TaxId;
import io.retailsync.model.code.TaxScheme;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.DocumentNote;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.Versions;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.party.AccountFamily;
import io.retailsync.model.party.AccountFamilyRules;
import io.retailsync.model.party.AccountNote;
import io.retailsync.model.party.AccountRole;
import io.retailsync.model.party.CreditStatus;
import io.retailsync.model.party.CustomerAccount;
import io.retailsync.model.party.CustomerAccountRules;
import io.retailsync.model.party.CustomerMaster;
import io.retailsync.model.party.CustomerMasterPaths;
import io.retailsync.model.party.CustomerStatus;
import io.retailsync.model.party.Organization;
import io.retailsync.model.party.Parties;
import io.retailsync.model.party.TaxRegistration;
import io.retailsync.model.sales.Hold;
import io.retailsync.model.sales.HoldReason;
import io.retailsync.model.sales.Order;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.sales.Quote;
import io.retailsync.model.sales.QuoteLine;
import io.retailsync.model.sales.QuoteRules;
import io.retailsync.model.sales.QuoteStatus;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.Approval;
import io.retailsync.model.service.ApprovalKind;
import io.retailsync.model.service.ApprovalRules;
import io.retailsync.model.service.ApprovalStatus;
import io.retailsync.model.time.Validity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Selling to a company: the offer, the account with its limit, the mother company, and the hold until somebody vouches. */
class QuoteToOrderTest {

    private static final Key QUOTE = new Key("quote", "1");
    private static final ExternalRef MOTHER = ExternalRef.of("crm", "account", "mother");

    @Test
    void anOfferThatIsAcceptedBecomesAnOrder() {
        Chain chain = new Chain("quote Q-1")
                .tell(quote(Sales.QUOTE_ISSUED, QuoteStatus.ISSUED))
                .tell(quote(Sales.QUOTE_ACCEPTED, QuoteStatus.ACCEPTED))
                .tell(quote(Sales.QUOTE_CONVERTED, QuoteStatus.CONVERTED))
                .tell(Sales.events(Optional.empty(), Shop.order(1, OrderStatus.PENDING)));
        chain.tells(Sales.QUOTE_ISSUED, Sales.QUOTE_ACCEPTED, Sales.QUOTE_CONVERTED, Sales.ORDER_PLACED);
        assertThat(chain.keptInOrderBy(Partition.ORDER))
                .as("an offer is a document of its own until it is an order")
                .containsExactly(Sales.ORDER_PLACED);
        Order order = Shop.order(1, OrderStatus.PENDING).value();
        Quote quote = quote(QuoteStatus.CONVERTED, "27.00");
        assertThat(QuoteRules.ALL.findings(quote)).isEmpty();
        assertThat(quote.total())
                .as("the goods cost what was offered")
                .isEqualTo(order.lines().get(0).net(order.roundingPolicy()));
        assertThat(QuoteRules.ALL.findings(quote(QuoteStatus.ISSUED, "27.01")))
                .extracting(Finding::code)
                .containsExactly("O1");
    }

    @Test
    void anOfferIsTakenOnlyInItsTimeAndOnce() {
        Quote issued = quote(QuoteStatus.ISSUED, "27.00");
        assertThat(issued.convertible(NOON.plusSeconds(60))).isTrue();
        assertThat(issued.convertible(NOON.plusSeconds(90_000))).as("too late").isFalse();
        assertThat(quote(QuoteStatus.CONVERTED, "27.00").convertible(NOON))
                .as("again")
                .isFalse();
        new Chain("quote Q-1")
                .tell(quote(Sales.QUOTE_EXPIRED, QuoteStatus.EXPIRED))
                .tells(Sales.QUOTE_EXPIRED);
    }

    @Test
    void anOrderBeyondTheLimitIsHeldUntilTheCreditIsReleased() {
        CustomerAccount account = account("100.00", "70.00");
        assertThat(CustomerAccountRules.ALL.findings(account)).isEmpty();
        assertThat(account.covers(eur("30.00"))).isTrue();
        assertThat(account.covers(TOTAL)).as("35.20 where 30.00 are left").isFalse();
        Hold hold = new Hold(ORDER_REF, Coded.of(HoldReason.CREDIT), Shop.CLERK, NOON, null, null);
        assertThat(hold.active()).isTrue();
        Approval release = Approval.builder()
                .about(ORDER_REF)
                .kind(ApprovalKind.CREDIT_RELEASE)
                .amount(TOTAL)
                .limit(eur("50.00"))
                .requestedBy(ActorRef.system("hub"))
                .requestedAt(NOON)
                .status(ApprovalStatus.APPROVED)
                .decidedBy(Shop.CLERK)
                .decidedAt(NOON)
                .build();
        assertThat(ApprovalRules.ALL.findings(release)).isEmpty();
        Governed<Order> pending = Shop.order(1, OrderStatus.PENDING);
        Governed<Order> held = Shop.order(2, OrderStatus.ON_HOLD);
        Chain chain = new Chain("credit 1042")
                .tell(Parties.CREDIT_STATUS_CHANGED.told(note(CreditStatus.HOLD, "100.00"), "0000100042", 2))
                .tell(Sales.events(Optional.of(pending), held))
                .tell(Parties.CREDIT_RELEASED.told(note(CreditStatus.OK, "100.00"), "0000100042", 3))
                .tell(Sales.events(Optional.of(held), Shop.order(3, OrderStatus.CONFIRMED)))
                .tell(Parties.CREDIT_LIMIT_CHANGED.told(note(CreditStatus.OK, "200.00"), "0000100042", 4))
                .tell(Parties.CUSTOMER_ACCOUNT_CHANGED.told(note(CreditStatus.OK, "200.00"), "0000100042", 4));
        chain.tells(
                Parties.CREDIT_STATUS_CHANGED,
                Sales.ORDER_HELD,
                Sales.ORDER_STATUS_CHANGED,
                Parties.CREDIT_RELEASED,
                Sales.ORDER_HOLD_RELEASED,
                Sales.ORDER_CONFIRMED,
                Sales.ORDER_STATUS_CHANGED,
                Parties.CREDIT_LIMIT_CHANGED,
                Parties.CUSTOMER_ACCOUNT_CHANGED);
    }

    @Test
    void aCompanyHasAMotherButIsNotItsOwnGrandmother() {
        assertThat(AccountFamilyRules.ALL.findings(new AccountFamily(CUSTOMER_REF, List.of(MOTHER))))
                .isEmpty();
        assertThat(AccountFamilyRules.ALL.findings(new AccountFamily(CUSTOMER_REF, List.of(MOTHER, CUSTOMER_REF))))
                .isNotEmpty();
        Governed<CustomerMaster> before = company(1, null, "DE136695976");
        Governed<CustomerMaster> after = company(2, MOTHER, "DE129273398");
        Changed hierarchy = Changed.between(List.of(CustomerMasterPaths.PARENT), before, after)
                .orElseThrow();
        Changed taxes = Changed.between(List.of(CustomerMasterPaths.TAX_REGISTRATIONS), before, after)
                .orElseThrow();
        Chain chain = new Chain("company 7")
                .tell(Parties.ACCOUNT_HIERARCHY_CHANGED.told(hierarchy, CUSTOMER, 2))
                .tell(Parties.TAX_REGISTRATION_CHANGED.told(taxes, CUSTOMER, "VAT", "DE", 2));
        chain.tells(Parties.ACCOUNT_HIERARCHY_CHANGED, Parties.TAX_REGISTRATION_CHANGED);
        assertThat(chain.envelopes().get(1).data()).doesNotContain("129273398");
    }

    private static AccountNote note(CreditStatus status, String limit) {
        return new AccountNote(CUSTOMER, 2, "0000100042", "de01", status.name(), eur(limit), eur("70.00"));
    }

    private static BusinessEvent<DocumentNote> quote(EventType<DocumentNote> type, QuoteStatus status) {
        return type.told(Facts.document(QUOTE, "quote", "Q-1", status, eur("27.00"), null), QUOTE, status);
    }

    private static Quote quote(QuoteStatus status, String total) {
        return Quote.builder()
                .displayNumber("Q-1")
                .customer(CUSTOMER_REF)
                .status(status)
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(false)
                .lines(List.of(new QuoteLine("l1", MUG, "Mug", pieces(3), UnitAmount.of("10.00", "EUR"), eur("3.00"))))
                .validity(Validity.between(NOON, NOON.plusSeconds(86_400)))
                .total(eur(total))
                .convertedOrder(status == QuoteStatus.CONVERTED ? ORDER_REF : null)
                .build();
    }

    private static CustomerAccount account(String limit, String used) {
        Money most = eur(limit);
        return CustomerAccount.builder()
                .customer(CUSTOMER_REF)
                .legalEntity("de01")
                .number("0000100042")
                .currency(CurrencyCode.of("EUR"))
                .paymentTerms("NET30")
                .creditLimit(most)
                .creditUsed(eur(used))
                .creditStatus(CreditStatus.OK)
                .build();
    }

    private static Governed<CustomerMaster> company(long version, @Nullable ExternalRef parent, String vat) {
        return Versions.of(
                CustomerMasterPaths.TYPE,
                version,
                CustomerMaster.builder()
                        .party(new Organization("Mugs GmbH", null, null, null, null))
                        .status(CustomerStatus.ACTIVE)
                        .taxRegistrations(
                                List.of(new TaxRegistration(new TaxId(TaxScheme.VAT, CountryCode.of("DE"), vat), null)))
                        .parent(parent)
                        .role(AccountRole.SOLD_TO)
                        .firstSeen(NOON)
                        .build());
    }
}
