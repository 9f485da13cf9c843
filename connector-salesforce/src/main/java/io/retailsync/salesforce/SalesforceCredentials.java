package io.retailsync.salesforce;

/** How the connector logs in. None of the forms prints its secret. */
public sealed interface SalesforceCredentials permits ClientCredentials, JwtBearer {}
