/**
 * What connectors over HTTP share: the transport on {@code java.net.http}, tokens renewed by one call at a time, signatures of
 * webhooks, secrets that don't print themselves, and the {@code Retry-After} header.
 *
 * <p>Hosts need {@link io.retailsync.http.JdkHttpTransport}; authors of connectors start at {@link
 * io.retailsync.http.SingleFlightToken}.
 */
@NullMarked
package io.retailsync.http;

import org.jspecify.annotations.NullMarked;
