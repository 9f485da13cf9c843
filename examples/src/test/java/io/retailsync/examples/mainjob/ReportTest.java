package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Report.PayloadEnd FINE = new Report.PayloadEnd("a.json", "ignored", "not used");

    private static final Report.Course FINISHED = new Report.Course(false, true, 0, 1);
    private static final Report.Inputs INPUTS = new Report.Inputs(5, 2, Map.of("erp", 3L));

    private final Options options;

    ReportTest() {
        Properties given = new Properties();
        given.setProperty("crash", "0");
        options = Options.of(given);
    }

    private List<String> reasons(
            long offered, Report.Inputs inputs, long accepted, long struckRefused, Report.PayloadEnd end) {
        return report(offered, inputs, accepted, struckRefused, end, 1_000).reasons(options, FINISHED);
    }

    private static Report report(
            long offered, Report.Inputs inputs, long accepted, long struckRefused, Report.PayloadEnd end, int orders) {
        return new Report(
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
                orders,
                1,
                Map.of(),
                List.of(end),
                List.of(),
                List.of());
    }

    @Test
    void numbersThatReconcileAreNoReason() {
        assertThat(reasons(7, INPUTS, 10, 1, FINE)).isEmpty();
    }

    @Test
    void givingUpIsAReason() {
        assertThat(report(7, INPUTS, 10, 1, FINE, 1_000).reasons(options, new Report.Course(true, true, 0, 1)))
                .containsExactly("nothing got on any more, so it was given up");
    }

    @Test
    void anOrderThatWasNeverPlacedIsAReason() {
        assertThat(report(7, INPUTS, 10, 1, FINE, 999).reasons(options, FINISHED))
                .containsExactly("999 orders were placed instead of 1000");
    }

    @Test
    void aPayloadThatWasNeverAnnouncedIsAReason() {
        assertThat(report(7, INPUTS, 10, 1, FINE, 1_000).reasons(options, new Report.Course(false, true, 0, 2)))
                .containsExactly("of 2 payloads 1 were announced");
    }

    @Test
    void aWebhookThatIsNeitherKeptNorIgnoredIsAReason() {
        assertThat(reasons(8, INPUTS, 10, 1, FINE)).containsExactly("of 8 webhooks 7 were kept or ignored");
    }

    @Test
    void aPolledRowThatWasNotAcceptedIsAReason() {
        assertThat(reasons(7, new Report.Inputs(5, 2, Map.of("erp", 4L)), 10, 1, FINE))
                .containsExactly("the inputs add up to 11, not to the 10 accepted");
    }

    @Test
    void aStruckOrderThatWasNotRefusedIsAReason() {
        assertThat(reasons(7, INPUTS, 10, 0, FINE)).containsExactly("of 1 struck orders 0 were refused");
    }

    @Test
    void aPayloadWithoutAnEndOrWithoutAReasonIsAReason() {
        assertThat(reasons(7, INPUTS, 10, 1, new Report.PayloadEnd("b.json", "", "the host never took it")))
                .containsExactly("b.json has no end: the host never took it");
        assertThat(reasons(7, INPUTS, 10, 1, new Report.PayloadEnd("b.json", "rejected", "")))
                .containsExactly("b.json has the end 'rejected': without a reason");
    }
}
