package io.retailsync.erp;

import static io.retailsync.erp.Orders.eur;
import static io.retailsync.erp.Orders.line;
import static io.retailsync.erp.Orders.order;
import static io.retailsync.erp.Orders.shipping;
import static io.retailsync.erp.Orders.taxed;

import io.retailsync.model.Coded;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.PersonName;
import io.retailsync.model.PhoneNumber;
import io.retailsync.model.PostalAddress;
import io.retailsync.model.Quantity;
import io.retailsync.model.finance.RequestCreditMemo;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.payment.RefundLine;
import io.retailsync.model.payment.RestockKind;
import io.retailsync.model.sales.AmendBooking;
import io.retailsync.model.sales.BookOrder;
import io.retailsync.model.sales.CancelBooking;
import io.retailsync.spi.Effect;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the connector ever sends, once: for the vendor's own descriptions to judge. */
final class VendorDay {

    private static final Key CUSTOMER = Key.of(CustomerPaths.TYPE, "c-1");
    private static final Key REFUND = new Key("refund", "r-1");

    private final Company company = new Company(Company.settings().withPageSize(3));

    private VendorDay() {}

    static List<HttpRequest> requests() {
        VendorDay day = new VendorDay();
        day.customers();
        day.orders();
        day.streams();
        day.refund();
        return List.copyOf(day.company.sent);
    }

    private Receipt done(Effect effect) {
        Receipt receipt = company.apply(effect)
                .getOrElseThrow(failure -> new AssertionError(effect.operation() + ": " + failure));
        company.probe(effect);
        return receipt;
    }

    private Effect customer(String city, boolean reachable) {
        Customer customer = Customer.builder()
                .name(new PersonName("Ada", "O'Löwe", "Ada O'Löwe"))
                .email(reachable ? new EmailAddress("ada@example.org") : null)
                .phone(reachable ? new PhoneNumber("+49351123456") : null)
                .addresses(List.of(PostalAddress.builder()
                        .organization("Acme")
                        .lines(List.of("Hauptstraße 1a", "Hinterhaus"))
                        .locality(city)
                        .region("SN")
                        .postalCode("01067")
                        .country("DE")
                        .build()))
                .locale("de-DE")
                .taxExempt(true)
                .build();
        return company.effect(CUSTOMER, customer, Map.of("email", Optional.of("x"), "phone", Optional.of("x")));
    }

    private void customers() {
        Receipt receipt = done(customer("Dresden", false));
        receipt.refs().forEach(ref -> company.know(ref, CUSTOMER));
        company.ids.put(Company.ADA + " customer", receipt.refs().get(1).value());
        done(customer("Leipzig", true));
        done(customer("Leipzig", false));
    }

    private void orders() {
        Receipt receipt = done(company.effect(new BookOrder(
                Orders.KEY,
                order(
                        Company.ADA,
                        true,
                        List.of(shipping("4.90")),
                        taxed(line(1, "TEE-RED-M", 3, "9.99"), "4.79"),
                        line(2, "MUG-1", 1, "5.00")))));
        company.know(receipt.refs().get(0), Orders.KEY);
        company.ids.put(Orders.AT_SHOP + " sales-order", receipt.refs().get(0).value());
        done(company.effect(new AmendBooking(
                Orders.KEY,
                order(
                        Company.ADA,
                        false,
                        List.of(shipping("5.90")),
                        line(1, "TEE-RED-M", 3, 2, "10.00", "0.01"),
                        line(3, "MUG-1", 1, "5.50")))));
    }

    private void streams() {
        for (String stream : List.of("stock", "deliveries", "products")) {
            Optional<String> cursor = Optional.empty();
            for (int i = 0; i < 4; i++) {
                company.pass(Duration.ofMinutes(8));
                var page = company.connector
                        .pull(new Pull(stream, cursor, 1), company)
                        .get();
                cursor = Optional.of(page.cursor());
                page.changes()
                        .forEach(change -> change.hint()
                                .ifPresent(ref -> company.connector.fetch(
                                        List.of(ref, ExternalRef.of("erp", ref.type(), "80000999")), company)));
            }
        }
        company.probe(company.effect(new CancelBooking(Orders.KEY, "late")));
        Receipt other = done(company.effect(
                new BookOrder(Orders.KEY, order(Company.ADA, false, List.of(), line(7, "MUG-1", 2, "5.00"))),
                "another012345678"));
        company.know(other.refs().get(0), Orders.KEY);
        done(company.effect(new AmendBooking(
                Orders.KEY, order(Company.ADA, false, List.of(shipping("1.00")), line(7, "MUG-1", 2, "5.00")))));
        done(company.effect(new CancelBooking(Orders.KEY, "customer")));
    }

    private void refund() {
        RefundLine line = new RefundLine(
                "gid://shopify/LineItem/12345678901231",
                "TEE-RED-M",
                Quantity.pieces(1),
                eur("10.00"),
                eur("1.90"),
                Coded.of(RestockKind.RETURN));
        Refund refund = new Refund(Orders.AT_SHOP, company.now, List.of(line), eur("4.90"), eur("16.80"), null, null);
        done(company.effect(new RequestCreditMemo(REFUND, REFUND, null, refund)));
    }
}
