package io.retailsync.model.catalogue;

import static io.retailsync.model.catalogue.Altered.with;
import static io.retailsync.model.catalogue.InvariantCase.refused;
import static io.retailsync.model.catalogue.InvariantCase.told;
import static io.retailsync.model.catalogue.Sound.eur;
import static io.retailsync.model.catalogue.Sound.usd;

import io.retailsync.model.Coded;
import io.retailsync.model.CountryCode;
import io.retailsync.model.CurrencyCode;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.code.Sku;
import io.retailsync.model.code.TaxId;
import io.retailsync.model.code.TaxScheme;
import io.retailsync.model.money.UnitAmount;
import io.retailsync.model.party.AccountBook;
import io.retailsync.model.party.AccountFamily;
import io.retailsync.model.party.ContactPoint;
import io.retailsync.model.party.ContactPurpose;
import io.retailsync.model.party.ContactUse;
import io.retailsync.model.party.CustomerAccount;
import io.retailsync.model.party.CustomerMaster;
import io.retailsync.model.party.CustomerStatus;
import io.retailsync.model.party.EmailContact;
import io.retailsync.model.party.Organization;
import io.retailsync.model.party.TaxExemption;
import io.retailsync.model.party.TaxRegistration;
import io.retailsync.model.payment.PaymentMethod;
import io.retailsync.model.pricing.DiscountApplication;
import io.retailsync.model.pricing.DiscountPart;
import io.retailsync.model.pricing.PromotionSpread;
import io.retailsync.model.pricing.PromotionTarget;
import io.retailsync.model.sales.AmendedOrder;
import io.retailsync.model.sales.OrderChange;
import io.retailsync.model.sales.OrderChangeKind;
import io.retailsync.model.sales.OrderChangeLine;
import io.retailsync.model.sales.PosLine;
import io.retailsync.model.sales.PosTender;
import io.retailsync.model.sales.PosTransaction;
import io.retailsync.model.sales.PosTransactionKind;
import io.retailsync.model.sales.Quote;
import io.retailsync.model.sales.QuoteLine;
import io.retailsync.model.sales.QuoteStatus;
import io.retailsync.model.time.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A mutation for each invariant of customers, offers, changes and receipts. */
final class PeopleCases {

    private static final Instant NOON = Sound.PLACED;
    private static final Quantity KILO = new Quantity(BigDecimal.ONE, "KGM");
    private static final CurrencyCode USD = CurrencyCode.of("USD");

    private PeopleCases() {}

    static List<InvariantCase<?>> all() {
        CustomerMaster customer = customer();
        CustomerAccount account = account("7", "0000100042");
        Quote quote = quote();
        DiscountApplication discount = discount("2.00", "1.00");
        AmendedOrder amended = amended(2);
        PosTransaction receipt = receipt();
        return List.of(
                refused(
                        "K1",
                        customer,
                        with(customer, "contactPoints", List.of(mail("a", true), mail("b", true))),
                        "customerMaster.contactPoints[1].use.primary"),
                refused(
                        "K2",
                        customer,
                        with(customer, "taxRegistrations", List.of(vat(null), vat(Validity.since(NOON)))),
                        "customerMaster.taxRegistrations[1]"),
                refused(
                        "K3",
                        customer,
                        with(customer, "taxExemption", new TaxExemption(Set.of(), null, null)),
                        "customerMaster.taxExemption"),
                refused("M1", account, with(account, "creditLimit", usd("5.00")), "customerAccount.creditLimit"),
                refused(
                        "K4",
                        new AccountBook(List.of(account, account("8", "0000100043"))),
                        new AccountBook(List.of(account, account("7", "0000100043"))),
                        "accounts[1].customer"),
                refused(
                        "K4",
                        new AccountBook(List.of(account, account("8", "0000100043"))),
                        new AccountBook(List.of(account, account("8", "0000100042"))),
                        "accounts[1].number"),
                refused("G3", family(9), family(10), "above"),
                refused("G3", family(1), new AccountFamily(ref(0), List.of(ref(1), ref(0))), "above[1]"),
                refused("M1", quote, with(quote, "currency", USD), "quote.total"),
                refused(
                        "Q1",
                        quote,
                        with(quote, "lines", List.of(with(quote.lines().get(0), "quantity", KILO))),
                        "quote.lines[0].quantity"),
                told("O1", quote, with(quote, "total", eur("28.98")), "quote.total"),
                refused(
                        "O2",
                        quote,
                        with(
                                with(quote, "lines", List.of(with(quote.lines().get(0), "discount", eur("30.01")))),
                                "total",
                                eur("-0.01")),
                        "quote.lines[0].discount"),
                refused("M1", discount, with(discount, "applied", usd("3.00")), "discountApplication.parts"),
                refused("O3", discount, with(discount, "applied", eur("3.01")), "discountApplication.applied"),
                refused("O3", discount, discount("4.00", "-1.00"), "discountApplication.parts[1].amount"),
                refused("Q1", amended, with(amended, "changes", List.of(change(KILO))), "changes"),
                told("O4", amended, amended(3), "order.lines[0].current"),
                refused("M1", receipt, with(receipt, "currency", USD), "posTransaction.lines[0].unitPrice"),
                refused(
                        "Q1",
                        receipt,
                        with(
                                receipt,
                                "lines",
                                List.of(with(
                                        receipt.lines().get(0),
                                        "quantity",
                                        new Quantity(new BigDecimal("0.5"), "KGM")))),
                        "posTransaction.lines[0].quantity"),
                told("O1", receipt, with(receipt, "rounding", null), "posTransaction.tenders"),
                refused(
                        "O2",
                        receipt,
                        with(receipt, "lines", List.of(with(receipt.lines().get(0), "discount", eur("20.01")))),
                        "posTransaction.lines[0].discount"));
    }

    private static CustomerMaster customer() {
        return CustomerMaster.builder()
                .party(new Organization("Mugs GmbH", null, null, null, null))
                .status(CustomerStatus.ACTIVE)
                .contactPoints(List.of(mail("a", true), mail("b", false)))
                .taxRegistrations(List.of(vat(Validity.until(NOON)), vat(Validity.since(NOON))))
                .taxExemption(new TaxExemption(Set.of("EXPORT"), null, null))
                .firstSeen(NOON)
                .build();
    }

    private static ContactPoint mail(String id, boolean primary) {
        return new EmailContact(
                new ContactUse(id, Set.of(ContactPurpose.BILLING), primary, null, null),
                new EmailAddress(id + "@example.org"));
    }

    private static TaxRegistration vat(Validity validity) {
        return new TaxRegistration(new TaxId(TaxScheme.VAT, CountryCode.of("DE"), "136695976"), validity);
    }

    private static CustomerAccount account(String customer, String number) {
        return CustomerAccount.builder()
                .customer(ExternalRef.of("erp", "customer", customer))
                .legalEntity("de01")
                .number(number)
                .currency(CurrencyCode.of("EUR"))
                .creditLimit(eur("100.00"))
                .creditUsed(eur("40.00"))
                .build();
    }

    private static AccountFamily family(int above) {
        return new AccountFamily(
                ref(0),
                IntStream.rangeClosed(1, above).mapToObj(PeopleCases::ref).toList());
    }

    private static ExternalRef ref(int id) {
        return ExternalRef.of("crm", "account", String.valueOf(id));
    }

    /** 3 × 10.00 − 1.01. */
    private static Quote quote() {
        return Quote.builder()
                .displayNumber("Q-1")
                .customer(ref(7))
                .status(QuoteStatus.ISSUED)
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(true)
                .lines(List.of(new QuoteLine(
                        "1", new Sku("MUG"), "Mug", Quantity.pieces(3), UnitAmount.of("10.00", "EUR"), eur("1.01"))))
                .validity(Validity.since(NOON))
                .total(eur("28.99"))
                .build();
    }

    private static DiscountApplication discount(String first, String second) {
        return DiscountApplication.builder()
                .order(Sound.ORDER_REF)
                .title("Two off")
                .target(PromotionTarget.ORDER)
                .spread(PromotionSpread.ACROSS)
                .applied(eur("3.00"))
                .parts(List.of(new DiscountPart("l1", eur(first)), new DiscountPart("l2", eur(second))))
                .build();
    }

    /** Of three mugs one was called off, and so many are said to be wanted. */
    private static AmendedOrder amended(int current) {
        var mugs = with(Sound.order().lines().get(0), "current", Quantity.pieces(current));
        var order =
                with(Sound.order(), "lines", List.of(mugs, Sound.order().lines().get(1)));
        return new AmendedOrder(order, List.of(change(Quantity.pieces(-1))));
    }

    private static OrderChange change(Quantity delta) {
        return new OrderChange(
                Sound.ORDER_REF,
                Coded.of(OrderChangeKind.CANCEL),
                List.of(new OrderChangeLine("l1", delta, null)),
                null,
                null,
                NOON);
    }

    /** 2 × 10.00 − 0.03, rounded by 0.03 and paid with a note of which change was given. */
    static PosTransaction receipt() {
        Money change = eur("-30.00");
        return PosTransaction.builder()
                .store("berlin-mitte")
                .register("till-2")
                .receiptNumber("000417")
                .businessDay(LocalDate.of(2026, 11, 20))
                .kind(PosTransactionKind.SALE)
                .currency(CurrencyCode.of("EUR"))
                .taxInclusive(true)
                .lines(List.of(new PosLine(
                        "1",
                        new Sku("MUG"),
                        "Mug",
                        Quantity.pieces(2),
                        eur("10.00"),
                        eur("0.03"),
                        List.of(Sound.tax("3.19")))))
                .tenders(List.of(
                        new PosTender(Coded.of(PaymentMethod.CASH), eur("50.00"), null),
                        new PosTender(Coded.of(PaymentMethod.CASH), change, null)))
                .rounding(eur("0.03"))
                .offline(false)
                .recordedAt(NOON)
                .build();
    }
}
