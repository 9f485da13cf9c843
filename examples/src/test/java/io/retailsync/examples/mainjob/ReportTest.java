package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Report.PayloadEnd FINE = new Report.PayloadEnd("a.json", "ignored", "not used");

    private final Options options;

    ReportTest() {
        Properties given = new Properties();
        given.setProperty("crash", "0");
        options = Options.of(given);
    }

    private List<String> reasons(
            long offered, Report.Inputs inputs, long accepted, long struckRefused, Report.PayloadEnd end) {
        Report report = new Report(
                offered,
                inputs,
                accepted,
                0,
                accepted,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                1,
                struckRefused,
                0,
                new Report.Processes(1, 1, 0, 0),
                0,
                Map.of(),
                Map.of(),
                20,
                1,
                new Report.Latency(0, 0),
                Map.of(),
                0,
                0,
                1,
                Map.of(),
                List.of(end),
                List.of(),
                List.of());
        return report.reasons(options, true, 0);
    }

    @Test
    void numbersThatReconcileAreNoReason() {
        assertThat(reasons(7, new Report.Inputs(5, 2, Map.of("erp", 3L)), 10, 1, FINE))
                .isEmpty();
    }

    @Test
    void aWebhookThatIsNeitherKeptNorIgnoredIsAReason() {
        assertThat(reasons(8, new Report.Inputs(5, 2, Map.of("erp", 3L)), 10, 1, FINE))
                .containsExactly("of 8 webhooks 7 were kept or ignored");
    }

    @Test
    void aPolledRowThatWasNotAcceptedIsAReason() {
        assertThat(reasons(7, new Report.Inputs(5, 2, Map.of("erp", 4L)), 10, 1, FINE))
                .containsExactly("the inputs add up to 11, not to the 10 accepted");
    }

    @Test
    void aStruckOrderThatWasNotRefusedIsAReason() {
        assertThat(reasons(7, new Report.Inputs(5, 2, Map.of("erp", 3L)), 10, 0, FINE))
                .containsExactly("of 1 struck orders 0 were refused");
    }

    @Test
    void aPayloadWithoutAnEndOrWithoutAReasonIsAReason() {
        Report.Inputs inputs = new Report.Inputs(5, 2, Map.of("erp", 3L));
        assertThat(reasons(7, inputs, 10, 1, new Report.PayloadEnd("b.json", "", "the host never took it")))
                .containsExactly("b.json has no end: the host never took it");
        assertThat(reasons(7, inputs, 10, 1, new Report.PayloadEnd("b.json", "rejected", "")))
                .containsExactly("b.json has the end 'rejected': without a reason");
    }
}
