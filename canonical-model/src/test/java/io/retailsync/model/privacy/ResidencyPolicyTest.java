package io.retailsync.model.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.DataClass;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.party.Customer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResidencyPolicyTest {

    private static Governed<Customer> ada(String region) {
        Customer ada = Customer.builder()
                .email(new EmailAddress("ada@example.com"))
                .taxExempt(true)
                .build();
        return new Governed<>(
                new Key("customer", "1"),
                "acme",
                3,
                List.of(ExternalRef.of("shop", "customer", "7")),
                Map.of(),
                region,
                Map.of("shop", "{\"nickname\":\"x\"}"),
                ada);
    }

    private static String admitted(ResidencyPolicy policy, String region, Purpose purpose) {
        return policy.admit(ada("eu"), region, purpose)
                .fold(whole -> "whole", reduced -> reduced.refs() + " " + reduced.reason(), refused -> "refused");
    }

    @Test
    void withinItsRegionARecordIsWhole() {
        assertThat(admitted(ResidencyPolicy.closed(), "eu", Purpose.MARKETING)).isEqualTo("whole");
        assertThat(ResidencyPolicy.closed().admit(ada(ResidencyPolicy.UNRESTRICTED), "us", Purpose.MARKETING))
                .isInstanceOf(Admission.Whole.class);
    }

    @Test
    void withoutAnEntryOnlyReferencesCross() {
        assertThat(admitted(ResidencyPolicy.closed(), "us", Purpose.MARKETING))
                .contains("shop/customer/7", "P2", "'eu' to 'us' for MARKETING")
                .doesNotContain("ada");
    }

    @Test
    void everyClassThatTheRecordHoldsNeedsAnEntry() {
        ResidencyPolicy half = ResidencyPolicy.closed().allowing("us", Purpose.MARKETING, DataClass.P2);
        assertThat(admitted(half, "us", Purpose.MARKETING)).contains("[C2]");
        ResidencyPolicy all = half.allowing("us", Purpose.MARKETING, DataClass.C2);
        assertThat(admitted(all, "us", Purpose.MARKETING)).isEqualTo("whole");
        assertThat(admitted(all, "us", Purpose.PROFILING)).contains("C2", "P2");
        assertThat(admitted(all, "cn", Purpose.MARKETING)).contains("C2", "P2");
    }

    @Test
    void whatIsBeyondTheModelCrossesOnlyWhereAnythingPersonalMay() {
        Governed<Customer> plain = new Governed<>(
                ada("eu").key(),
                "acme",
                1,
                List.of(),
                Map.of(),
                "eu",
                ada("eu").unknown(),
                Customer.builder().taxExempt(true).build());
        ResidencyPolicy policy = ResidencyPolicy.closed().allowing("us", Purpose.ANALYTICS, DataClass.C2);
        Admission<Customer> admission = policy.admit(plain, "us", Purpose.ANALYTICS);
        assertThat(admission.<Map<String, String>>fold(
                        whole -> whole.record().unknown(), reduced -> Map.of("", "reduced"), no -> Map.of("", "no")))
                .isEmpty();
    }

    @Test
    void aRegionMayRefuseReferencesToo() {
        ResidencyPolicy policy = ResidencyPolicy.closed()
                .allowing("us", Purpose.MARKETING, DataClass.P2)
                .refusing("us");
        assertThat(admitted(policy, "us", Purpose.MARKETING)).isEqualTo("refused");
    }
}
