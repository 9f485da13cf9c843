package io.retailsync.salesforce.internal;

import io.retailsync.http.Secret;
import java.net.URI;

/**
 * A session at the org.
 *
 * @param token opaque access token
 * @param instance where the data API is, without a trailing slash; read anew with every token
 */
record Session(Secret token, URI instance) {}
