package io.retailsync.simulators.shopify;

import java.time.Duration;

/**
 * What happens to webhooks on their way: some are sent twice under one {@code X-Shopify-Webhook-Id}, some come late, and small
 * random delays put them out of order. Chances are from 0 to 1.
 *
 * @param duplicated the chance that a webhook is sent a second time
 * @param late the chance that a webhook is late
 * @param lateAtMost how late at most
 * @param jitter by how much every webhook may be delayed
 */
public record WebhookDisorder(double duplicated, double late, Duration lateAtMost, Duration jitter) {

    /** {@return every webhook once, at once, in order} */
    public static WebhookDisorder none() {
        return new WebhookDisorder(0, 0, Duration.ZERO, Duration.ZERO);
    }

    /** {@return 5 % twice, 5 % up to a minute late, all within three seconds of disorder} */
    public static WebhookDisorder usual() {
        return new WebhookDisorder(0.05, 0.05, Duration.ofMinutes(1), Duration.ofSeconds(3));
    }

    /** {@return 20 % twice, 15 % up to five minutes late, all within twenty seconds of disorder} */
    public static WebhookDisorder storm() {
        return new WebhookDisorder(0.20, 0.15, Duration.ofMinutes(5), Duration.ofSeconds(20));
    }
}
