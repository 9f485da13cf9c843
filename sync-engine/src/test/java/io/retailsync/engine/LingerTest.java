package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.api.Flow;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flow that waits for what follows sends once what changed often. */
class LingerTest {

    private static final ExternalRef ADA = Said.customer("shop", "1");

    private final World world = new World();

    @BeforeEach
    void start() {
        world.crm.takesCustomers();
        world.crm.writing(CustomerPaths.TYPE, CustomerPaths.EMAIL, CustomerPaths.LOCALE);
        world.start(builder -> builder.flow(lingering(Duration.ofSeconds(30))));
    }

    private static Flow<Customer> lingering(Duration pause) {
        return Flow.of(CustomerPaths.TYPE).from("shop").to("crm").linger(pause);
    }

    private void says(int version, String email) {
        world.hear(Said.email("shop", "1", version, email));
    }

    private int sent() {
        return world.crm.vendor.about(key()).size();
    }

    private Key key() {
        return world.key(ADA);
    }

    private String email() {
        return world.crm.vendor.value(key(), "email");
    }

    @Test
    void changesWithinThePauseAreSentOnceAndTheLastOneCounts() {
        says(1, "one@example.com");
        world.passSeconds(20);
        says(2, "two@example.com");
        world.passSeconds(9);
        assertThat(sent()).isZero();
        assertThat(world.explain(ADA)).contains("is to be sent at");
        world.passSeconds(1);
        assertThat(sent()).isEqualTo(1);
        assertThat(email()).isEqualTo("two@example.com");
        assertThat(world.accounting().superseded()).isEqualTo(1);
        assertThat(world.accounting().delivered()).isEqualTo(1);
    }

    @Test
    void aChangeThatCameWhileAnotherWasUnderWayWaitsAsWell() {
        world.time.hold("deliver:crm");
        says(1, "one@example.com");
        world.passSeconds(30);
        says(2, "two@example.com");
        world.time.release("deliver:crm");
        world.settle();
        assertThat(email()).isEqualTo("one@example.com");
        world.passSeconds(29);
        assertThat(sent()).isEqualTo(1);
        world.passSeconds(1);
        assertThat(email()).isEqualTo("two@example.com");
    }

    @Test
    void whatWaitsSurvivesACrash() {
        says(1, "one@example.com");
        world.crash();
        world.passSeconds(29);
        assertThat(sent()).isZero();
        world.passSeconds(1);
        assertThat(email()).isEqualTo("one@example.com");
    }

    @Test
    void aPauseBelowZeroIsRefused() {
        assertThatThrownBy(() -> lingering(Duration.ofSeconds(-1)))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("customer-to-crm")
                .hasMessageContaining("leave it out");
    }
}
