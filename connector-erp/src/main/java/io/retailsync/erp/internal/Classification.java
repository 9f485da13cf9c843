package io.retailsync.erp.internal;

import io.retailsync.http.RetryAfter;
import io.retailsync.spi.HttpResponse;
import io.retailsync.spi.SyncFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What an answer of the vendor means (erp reference, A8). */
final class Classification {

    private static final Duration SOME_SECONDS = Duration.ofSeconds(5);

    /** What an administrator has to activate for a service (erp reference, A1). */
    private static final Map<String, String> SCENARIOS = Map.of(
            "API_BUSINESS_PARTNER", "SAP_COM_0008",
            "API_PRODUCT_SRV", "SAP_COM_0009",
            "API_SALES_ORDER_SRV", "SAP_COM_0109",
            "API_MATERIAL_STOCK_SRV", "SAP_COM_0164",
            "API_OUTBOUND_DELIVERY_SRV", "SAP_COM_0106",
            "API_CREDIT_MEMO_REQUEST_SRV", "SAP_COM_0158");

    private Classification() {}

    /**
     * What went wrong, if anything did.
     *
     * @param response the answer
     * @param write whether the request may have changed something
     * @param service technical name, for what to do
     * @param now the time, for waits
     */
    static Optional<SyncFailure> of(HttpResponse response, boolean write, String service, Instant now) {
        int status = response.status();
        if (status >= 200 && status < 300) {
            return isPage(response)
                    ? Optional.of(
                            SyncFailure.unauthorized("a logon page was answered instead of data: log on differently"))
                    : Optional.empty();
        }
        return Optional.of(failed(response, write, service, now));
    }

    private static SyncFailure failed(HttpResponse response, boolean write, String service, Instant now) {
        int status = response.status();
        boolean told = response.header("retry-after").isPresent();
        if (status == 429 || (status == 503 && told)) {
            return SyncFailure.rateLimited(RetryAfter.of(response, now, SOME_SECONDS), "too many requests: " + status);
        }
        if (SapSession.refused(response)) {
            return SyncFailure.passing("the session was refused twice; nothing was done");
        }
        if (status == 401) {
            return SyncFailure.unauthorized("user or password is wrong, or the user is locked");
        }
        if (status == 403) {
            return SyncFailure.unauthorized("the user may not call " + service + ": activate scenario "
                    + SCENARIOS.getOrDefault(service, "of that service") + " for it" + said(response));
        }
        if (status == 409 || status == 412 || status == 428) {
            return SyncFailure.conflict("the document was changed by somebody else: " + status);
        }
        return status >= 500 ? broken(response, write) : refused(response);
    }

    /** An error that the gateway wrote down was rolled back; without its words a write may have happened. */
    private static SyncFailure broken(HttpResponse response, boolean write) {
        Optional<SapError> error = SapError.in(response);
        if (error.isPresent()) {
            return response.status() == 501
                    ? rejected(error.get())
                    : SyncFailure.passing("the system failed, nothing was saved: " + error.get());
        }
        String message = "no answer of the system itself, status " + response.status();
        return write ? SyncFailure.ambiguous(message) : SyncFailure.passing(message);
    }

    private static SyncFailure refused(HttpResponse response) {
        Optional<SapError> error = SapError.in(response);
        if (error.isEmpty()) {
            return SyncFailure.rejected("http-" + response.status(), "", "refused without a reason in JSON");
        }
        if (error.get().isLock()) {
            return SyncFailure.passing("somebody has the document open: " + error.get());
        }
        return response.status() == 404 || response.status() == 410
                ? SyncFailure.gone(error.get().toString())
                : rejected(error.get());
    }

    private static SyncFailure rejected(SapError error) {
        return SyncFailure.rejected(error.code(), error.target(), error.toString());
    }

    private static String said(HttpResponse response) {
        return SapError.in(response).map(error -> " (" + error + ")").orElse("");
    }

    private static boolean isPage(HttpResponse response) {
        return response.header("content-type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
    }
}
