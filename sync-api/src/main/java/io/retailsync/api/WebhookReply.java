package io.retailsync.api;

/**
 * What the host's endpoint answers to a webhook.
 *
 * @param status HTTP status: 200 stored or ignored on purpose, 401, 413, 415 refused, 404 unknown, 429 too much, 503 not durable now
 * @param retryAfterSeconds for the Retry-After header; 0 for none
 * @param reason for the host's log; no secrets
 */
public record WebhookReply(int status, int retryAfterSeconds, String reason) {}
