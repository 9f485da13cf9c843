package io.retailsync.shopify;

/** How the connector gets its access tokens. Prints no secret. */
public sealed interface ShopifyCredentials permits ClientCredentials, StaticToken {}
