package io.retailsync.simulators.shopify;

import java.time.Duration;

/**
 * The limits that a shop sets its apps.
 *
 * @param apiVersion the version that serves calls to it; calls to older versions fall forward, see {@link ShopifySimulator}
 * @param maximumAvailable size of the cost bucket, in points
 * @param restoreRate points that flow back each second of vendor time
 * @param tokenLife how long a token of the client credentials grant lives, whole seconds
 * @param searchLag how far searches lag behind writes; objects fetched by id never lag
 */
public record ApiLimits(
        String apiVersion, int maximumAvailable, int restoreRate, Duration tokenLife, Duration searchLag) {

    /**
     * Checks the bucket.
     *
     * @param apiVersion the version that serves calls to it; calls to older versions fall forward, see {@link ShopifySimulator}
     * @param maximumAvailable size of the cost bucket, in points
     * @param restoreRate points that flow back each second of vendor time
     * @param tokenLife how long a token of the client credentials grant lives, whole seconds
     * @param searchLag how far searches lag behind writes; objects fetched by id never lag
     */
    public ApiLimits {
        if (maximumAvailable < 1 || restoreRate < 1) {
            throw new IllegalArgumentException("a cost bucket holds and restores at least one point");
        }
    }

    /** {@return version 2026-10, 1,000 points a second and a bucket of 20,000 (Plus), tokens of 86,399 s, 2 s of search lag} */
    public static ApiLimits plus() {
        return new ApiLimits("2026-10", 20_000, 1_000, Duration.ofSeconds(86_399), Duration.ofSeconds(2));
    }

    /**
     * {@return these limits with another cost bucket}
     *
     * @param size in points
     * @param perSecond points restored each second
     */
    public ApiLimits withBucket(int size, int perSecond) {
        return new ApiLimits(apiVersion, size, perSecond, tokenLife, searchLag);
    }

    /**
     * {@return these limits with another newest version}
     *
     * @param version such as {@code 2027-01}
     */
    public ApiLimits withApiVersion(String version) {
        return new ApiLimits(version, maximumAvailable, restoreRate, tokenLife, searchLag);
    }

    /**
     * {@return these limits with tokens of another life}
     *
     * @param life until a token expires
     */
    public ApiLimits withTokenLife(Duration life) {
        return new ApiLimits(apiVersion, maximumAvailable, restoreRate, life, searchLag);
    }
}
