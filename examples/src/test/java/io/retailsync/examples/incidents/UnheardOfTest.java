package io.retailsync.examples.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import io.retailsync.simulators.shopify.Buyer;
import io.retailsync.spi.HttpResponse;
import io.retailsync.testkit.Reply;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A customer reaches the CRM, nobody hears of it, contacts can't be read for a while, and a user there takes back what the customer had allowed, before it is sent again. */
class UnheardOfTest {

    private static final Buyer BEA =
            Buyer.of("Bea", "Ambrose", "bea.ambrose@example.org", Plant.HOME).subscribed();

    private static final HttpResponse UNABLE =
            HttpResponse.json(503, "[{\"errorCode\":\"SERVER_UNAVAILABLE\",\"message\":\"Server Unavailable\"}]");

    private final Plant plant;

    UnheardOfTest() throws SQLException {
        plant = new Plant();
    }

    @AfterEach
    void close() throws SQLException {
        plant.close();
    }

    @Test
    void whatAUserSaidMeanwhileIsKeptAndReachesTheShop() {
        Instant readable = plant.now().plus(Duration.ofMinutes(3));
        AtomicBoolean lost = new AtomicBoolean();
        plant.crm.suffer((request, now) -> {
            String path = request.uri().getPath();
            if (path.endsWith("/queryAll") && now.isBefore(readable)) {
                return Optional.of(Reply.of(UNABLE, Duration.ofMillis(90)));
            }
            return path.contains("/composite/sobjects/Contact/") && !lost.getAndSet(true)
                    ? Optional.of(plant.crm.unheard(request, now))
                    : Optional.empty();
        });
        String bea = plant.register(BEA);
        plant.pass(Duration.ofSeconds(20));
        SalesforceRecord contact = contact();
        plant.org().changeConsent(contact.text(SalesforceOrg.SYNC_KEY).orElseThrow(), true, plant.now());
        plant.pass(Duration.ofMinutes(15));
        assertThat(lost).isTrue();
        assertThat(contact().isTrue("HasOptedOutOfEmail")).isTrue();
        assertThat(plant.shop().emailConsent(bea).path("state").asText()).isEqualToIgnoringCase("unsubscribed");
        assertThat(plant.explain("customer", bea))
                .contains("the contact is there already, made by a sending that was not heard of")
                .contains("nothing pending");
    }

    private SalesforceRecord contact() {
        return plant.org().records("Contact").stream()
                .filter(each -> each.text("Email").filter(BEA.email()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
