package io.retailsync.examples.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.examples.host.Systems;
import io.retailsync.simulators.shopify.Buyer;
import io.retailsync.simulators.shopify.BuyerAddress;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Ten incidents of ten causes, each told by {@code explain} alone to somebody who does not know what was planted: what is open or was, at
 * which system, since when, what was expected and found, what to do, and whose move it is. The texts go to {@code target/incidents}, under
 * names that give nothing away.
 */
class IncidentsTest {

    private static final Path FOLDER = Path.of("target", "incidents");
    private static final BuyerAddress ELSEWHERE = BuyerAddress.of("Ulmenweg 9", "20095", "Hamburg", "DE");
    private static final Buyer ERA = Buyer.of(
            "Era",
            "Krasniqi",
            "era.krasniqi@example.org",
            BuyerAddress.of("Rruga Agim Ramadani 1", "10000", "Prishtina", "XK"));

    private final Plant plant;

    IncidentsTest() throws SQLException {
        plant = new Plant();
    }

    @AfterEach
    void close() throws SQLException {
        plant.close();
    }

    /** What explain says of something that the shop names so; kept for a reader, and checked for personal data. */
    private String told(int number, String type, String gid) throws IOException {
        String text = plant.explain(type, gid);
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("%02d.txt".formatted(number)), text);
        assertThat(text)
                .doesNotContain("Ada", "Winterbottom", "ada.w", "4930", "Ahornallee", "Ulmenweg", "Hamburg", "20095")
                .doesNotContain("Era", "Krasniqi", "era.k", "Rruga", "Ramadani", "Prishtina");
        return text;
    }

    private static String open(String text) {
        return text.substring(text.indexOf("now\n"), text.indexOf("all that happened"));
    }

    @Test
    void anOrderThatWaitsForItsCustomerNamesWhatHoldsTheCustomerUp() throws IOException {
        String buyer = plant.register(ERA);
        plant.pass(Duration.ofSeconds(30));
        String order = plant.order(buyer, Plant.SKU);
        plant.pass(Duration.ofMinutes(47));
        assertThat(open(told(1, "order", order)))
                .contains("to 'erp': order-to-cash/book waits since 2026-11-20 08:05:30 (46 min)")
                .contains("until 'erp' knows " + Systems.SHOP + "/customer/" + buyer)
                .contains("given up at 2026-11-21 08:05:30")
                .containsPattern("because customer:\\S+ itself is not at 'erp' yet: customers-to-erp stands still")
                .containsPattern("open case \\S+ for team 'integration', since 2026-11-20 08:05:01")
                .contains("AM/216: Country XK is not defined")
                .contains("to do: put it right at 'erp' or where the record comes from, then replay the case");
    }

    @Test
    void aLostAnswerIsToldAsHeldUntilItIsProven() throws IOException {
        AtomicBoolean struck = new AtomicBoolean();
        plant.erp.suffer((request, now) -> {
            boolean books = request.method().equals("POST")
                    && request.uri().getPath().endsWith("A_SalesOrder")
                    && !struck.getAndSet(true);
            if (!books) {
                return Optional.empty();
            }
            plant.simulation.shell(Systems.ERP).unreachable(now.plus(Duration.ofMinutes(6)));
            return Optional.of(plant.s4hana.handle(request, now).with(Reply.Delivery.RESET));
        });
        String order = plant.order();
        plant.pass(Duration.ofMinutes(12));
        assertThat(open(told(2, "order", order)))
                .contains("held [erp]  order-to-cash/book: AMBIGUOUS, the answer was lost: connection reset")
                .contains("whether it happened is not known")
                .containsPattern("held \\[erp], \\d+ times  order-to-cash/book: looked for it")
                .contains("looked for it and found it, so it is not sent again: order-book as [erp/sales-order/");
    }

    @Test
    void aRefusalPastThePivotNamesTheClosedPeriodAndWhoseMoveItIs() throws IOException {
        String order = plant.order();
        plant.pass(Duration.ofMinutes(30));
        plant.books().closePeriod(YearMonth.of(2026, 11));
        String line = plant.shop().linesBySku(order).values().iterator().next();
        plant.shop().refundPieces(order, Map.of(line, 1), "for Ms Winterbottom", plant.now());
        plant.pass(Duration.ofMinutes(10));
        assertThat(open(told(3, "order", order)))
                .containsPattern("process refund-to-finance of refund:\\S+, begun 2026-11-20 08:35:00: STUCK")
                .containsPattern("open case \\S+ for team 'finance', since 2026-11-20 08:35:02")
                .contains("being past the pivot: REJECTED in step 'request-credit-memo' at 'erp'")
                .contains("F5/201: Posting period 011 2026 is not open")
                .contains("to do: put it right, then replay the case, and the step is done again");
    }

    @Test
    void aFightOverAnAttributeIsOneLineThatNamesItsOwner() throws IOException {
        for (int i = 0; i < 12; i++) {
            plant.org().editContact(plant.contactKey(), Map.of("Phone", "+49301111111" + i % 10), plant.now());
            plant.pass(Duration.ofMinutes(5));
        }
        assertThat(open(told(4, "customer", plant.customer)))
                .contains("08:05:01 to 09:00:12  drift [crm], 12 times")
                .contains("somebody changed [phone] at 'crm'")
                .contains("that is for 'shop' to say, so 'crm' is put right by customers-to-crm")
                .contains("stop what writes it there, or let 'crm' own it");
    }

    @Test
    void anOrderThatWasUndoneNamesTheMissingMaterial() throws IOException {
        plant.putOnSale("RS-0099", false);
        plant.pass(Duration.ofMinutes(1));
        String order = plant.order(plant.customer, "RS-0099");
        plant.pass(Duration.ofMinutes(20));
        assertThat(open(told(5, "order", order)))
                .contains("nothing pending")
                .contains("COMPENSATED, undone, because REJECTED in step 'book' at 'erp'")
                .contains("M3/305: Material RS-0099 does not exist or is not activated")
                .contains("what was refused has to be put right before the next one comes")
                .contains("08:06:01  rejected [erp]  order-to-cash/book");
    }

    @Test
    void aLockedUserIsNamedAsTheReasonForAllThatWaits() throws IOException {
        byte[] outdated = "RETAIL_SYNC:welcome-2025".getBytes(StandardCharsets.UTF_8);
        HttpRequest elsewhere = HttpRequest.get(URI.create("https://my300000-api.s4hana.cloud.sap/sap/opu/odata/sap/"))
                .with("authorization", "Basic " + Base64.getEncoder().encodeToString(outdated));
        for (int i = 0; i < 5; i++) {
            plant.s4hana.handle(elsewhere, plant.now());
        }
        String order = plant.order();
        plant.pass(Duration.ofMinutes(35));
        assertThat(open(told(6, "order", order)))
                .contains("to 'erp': order-to-cash/book did not get through")
                .contains("because 'erp' has not accepted our credentials since 2026-11-20 08:05:00 (34 min")
                .contains("user or password is wrong, or the user is locked")
                .contains("Whoever runs 'erp' has to put user, password and rights in order")
                .containsPattern("failed \\[erp], \\d+ times  order-to-cash/book: UNAUTHORIZED");
    }

    @Test
    void aChangeThatCameLateNamesWhatWasNotApplied() throws IOException {
        Instant begun = plant.now();
        plant.pass(Duration.ofMinutes(1));
        plant.moves(ELSEWHERE);
        plant.pass(Duration.ofMinutes(2));
        plant.org().editContact(plant.contactKey(), Map.of("HasOptedOutOfEmail", "true"), begun);
        plant.pass(Duration.ofMinutes(10));
        assertThat(open(told(7, "customer", plant.customer)))
                .contains("08:08:01  superseded [crm]")
                .contains("version of 2026-11-20 08:05:00 is older than that of 2026-11-20 08:06:00")
                .contains("it came late, or out of order, and is not applied")
                .contains("it differs on [emailConsent]: if it is right there, save it at 'crm' once more");
    }

    @Test
    void aLocationThatNobodyNamedNamesTheEntryToAdd() throws IOException {
        String hamburg = plant.shop().addLocation("Outlet", plant.now());
        plant.shop().countStock(Plant.SKU, hamburg, 4, plant.now());
        plant.pass(Duration.ofMinutes(10));
        assertThat(open(told(8, "inventory-level", plant.level(hamburg))))
                .contains("no record is known by this name")
                .containsPattern("open case \\S+ for team 'integration', since 2026-11-20 08:05:00 \\(9 min\\)")
                .contains("an input of 'shop' can't be used")
                .contains("the crosswalk 'locations' has no entry for 'shop': add .map(\"your-name\", \"shop\", \""
                        + hamburg + "\")")
                .contains("then replay the case, and the input is decided again");
    }

    @Test
    void aThrottledSystemSaysUntilWhenAndThatNobodyHasToAct() throws IOException {
        Instant until = plant.now().plus(Duration.ofHours(1));
        HttpResponse refusal = HttpResponse.json(
                403, "[{\"errorCode\":\"REQUEST_LIMIT_EXCEEDED\",\"message\":\"TotalRequests Limit exceeded.\"}]");
        plant.crm.suffer(
                (request, now) -> now.isBefore(until) && request.uri().getPath().startsWith("/services/data/v")
                        ? Optional.of(Reply.of(refusal, Duration.ofMillis(90)))
                        : Optional.empty());
        String order = plant.order();
        plant.pass(Duration.ofMinutes(40));
        assertThat(open(told(9, "order", order)))
                .contains("to 'crm': orders-to-crm did not get through")
                .contains("behind it: order-to-cash/note")
                .contains("because 'crm' takes nothing more before 2026-11-20 08:50:01 (in 5 min)")
                .contains("its limit is used up since 2026-11-20 08:05:01 (39 min")
                .contains("REQUEST_LIMIT_EXCEEDED TotalRequests Limit exceeded")
                .contains("Then it goes on by itself; nobody has to act");
    }

    @Test
    void aRecordThatWasDeletedAtATargetIsToldAsMadeAnew() throws IOException {
        String deleted = plant.contact().id();
        plant.org().delete(deleted, plant.now());
        plant.pass(Duration.ofMinutes(3));
        plant.moves(ELSEWHERE);
        plant.pass(Duration.ofMinutes(10));
        assertThat(open(told(10, "customer", plant.customer)))
                .contains("08:05:01  gone [crm]  crm/contact/" + deleted + " says that the record is gone")
                .contains("somebody deleted it at 'crm': the next state that is sent there makes it anew")
                .contains("Salesforce no longer has that contact")
                .contains("that link is forgotten and a new one made at 2026-11-20 08:08:02");
    }
}
