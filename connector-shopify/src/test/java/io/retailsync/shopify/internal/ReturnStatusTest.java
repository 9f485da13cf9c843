package io.retailsync.shopify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.returns.ReturnStatus;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of ReturnStatus in Admin GraphQL 2026-10. */
class ReturnStatusTest {

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, REQUESTED",
        "OPEN,      APPROVED",
        "CLOSED,    CLOSED",
        "DECLINED,  DECLINED",
        "CANCELED,  CANCELLED"
    })
    void eachStatusOfTheShopIsOneOfOurs(String code, ReturnStatus status) {
        assertThat(read(code)).isEqualTo(Optional.of(Coded.of(status)));
    }

    @Test
    void aStatusThatWeHaveNoWordForStaysAsItWasWritten() {
        assertThat(read("LABEL_ISSUED")).isEqualTo(Optional.of(Coded.raw("LABEL_ISSUED", "shop")));
    }

    private static Object read(String code) {
        Form form =
                Form.fetched(Json.object().put("id", "gid://shopify/Return/1").put("status", code));
        return new PartMapper("shop")
                .returned(form, ExternalRef.of("shop", "order", "gid://shopify/Order/1"), Instant.EPOCH)
                .values()
                .get("status");
    }
}
