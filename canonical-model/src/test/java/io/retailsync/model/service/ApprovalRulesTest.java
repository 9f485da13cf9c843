package io.retailsync.model.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.code.ActorRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void somebodyElseAgreesWithinTheirLimit() {
        assertThat(findings(ApprovalStatus.APPROVED, "bob", NOON, "100.00")).isEmpty();
        assertThat(findings(ApprovalStatus.REQUESTED, null, null, "100.00")).isEmpty();
    }

    @Test
    void nobodyAgreesToTheirOwnRequest() {
        assertThat(findings(ApprovalStatus.APPROVED, "ann", NOON, "100.00"))
                .extracting(Finding::message)
                .containsExactly("expected somebody else, found who asked");
    }

    @Test
    void aDecisionHasItsMakerAndItsTime() {
        assertThat(findings(ApprovalStatus.REJECTED, null, NOON, "100.00")).hasSize(1);
        assertThat(findings(ApprovalStatus.APPROVED, "bob", null, "100.00")).hasSize(1);
        assertThat(findings(ApprovalStatus.APPROVED, "bob", NOON.minusSeconds(1), "100.00"))
                .extracting(Finding::path)
                .containsExactly("approval.decidedAt");
    }

    @Test
    void moreThanTheLimitMayBeRejectedAndNotAgreedTo() {
        assertThat(findings(ApprovalStatus.APPROVED, "bob", NOON, "99.99"))
                .extracting(Finding::path)
                .containsExactly("approval.amount");
        assertThat(findings(ApprovalStatus.REJECTED, "bob", NOON, "99.99")).isEmpty();
    }

    private static List<Finding> findings(
            ApprovalStatus status, @Nullable String decider, @Nullable Instant decidedAt, String limit) {
        return ApprovalRules.ALL.findings(Approval.builder()
                .about(ExternalRef.of("shop", "refund", "7"))
                .kind(ApprovalKind.REFUND)
                .amount(Money.of("100.00", "EUR"))
                .limit(Money.of(limit, "EUR"))
                .requestedBy(ActorRef.system("ann"))
                .requestedAt(NOON)
                .status(status)
                .decidedBy(decider == null ? null : ActorRef.system(decider))
                .decidedAt(decidedAt)
                .build());
    }
}
