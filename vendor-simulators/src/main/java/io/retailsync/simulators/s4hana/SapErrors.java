package io.retailsync.simulators.s4hana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Writes refusals in the forms that the gateway and the machines before it use (erp reference, A3 and A8). */
final class SapErrors {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss.SSS").withZone(ZoneOffset.UTC);

    private long transactions = 0x5A0E_0000_1000L;

    /** The gateway's JSON form. */
    HttpResponse of(Refusal refusal, String service, Instant now) {
        List<SapMessage> messages = refusal.messages();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode error = body.putObject("error").put("code", messages.get(0).code());
        error.putObject("message")
                .put("lang", "en")
                .put("value", messages.get(0).text());
        ObjectNode inner = error.putObject("innererror");
        inner.putObject("application")
                .put("component_id", "SD")
                .put("service_namespace", "/SAP/")
                .put("service_id", service)
                .put("service_version", "0001");
        inner.put("transactionid", String.format(java.util.Locale.ROOT, "%032X", ++transactions));
        inner.put("timestamp", STAMP.format(now) + "0000");
        inner.putObject("Error_Resolution").put("SAP_Transaction", "see the gateway error log at the time above");
        ArrayNode details = inner.putArray("errordetails");
        // the log is written in the order of events: what is on top of the answer came last
        messages.stream().skip(1).forEach(message -> detail(details, message));
        detail(details, messages.get(0));
        return HttpResponse.json(refusal.status(), body.toString()).with("dataserviceversion", "1.0");
    }

    private static void detail(ArrayNode details, SapMessage message) {
        details.addObject()
                .put("ContentID", "")
                .put("code", message.code())
                .put("message", message.text())
                .put("propertyref", "")
                .put("severity", message.severity())
                .put("transition", false)
                .put("target", message.target());
    }

    static HttpResponse csrfRequired() {
        return new HttpResponse(
                403,
                Map.of("content-type", "text/plain;charset=utf-8", "x-csrf-token", "Required"),
                Bytes.utf8("CSRF token validation failed"));
    }

    static HttpResponse logonFailed() {
        return new HttpResponse(
                401,
                Map.of("content-type", "text/html;charset=utf-8", "www-authenticate", "Basic realm=\"S4H\""),
                Bytes.utf8("<html><head><title>Logon Error Message</title></head><body>Logon failed</body></html>"));
    }

    /** The machine before the system says that there were too many requests. */
    static HttpResponse spikeArrest(int retryAfterSeconds) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode fault = body.putObject("fault").put("faultstring", "Spike arrest violation");
        fault.putObject("detail").put("errorcode", "policies.ratelimit.SpikeArrestViolation");
        return HttpResponse.json(429, body.toString()).with("retry-after", Integer.toString(retryAfterSeconds));
    }

    /** The system has no free work process. */
    static HttpResponse overloaded(int retryAfterSeconds) {
        return new HttpResponse(
                503,
                Map.of("content-type", "text/html;charset=utf-8", "retry-after", Integer.toString(retryAfterSeconds)),
                Bytes.utf8("<html><body>Service cannot be reached</body></html>"));
    }
}
