package io.retailsync.simulators.salesforce;

import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an org is set up.
 *
 * @param orgId 18 characters
 * @param userId the integration user's id
 * @param consumerKey the connected app's key
 * @param clientSecret the connected app's secret
 * @param username the integration user's name
 * @param publicKey of the certificate uploaded to the app, if any
 * @param audiences what an assertion may be meant for, besides the org's own address
 * @param sessionTimeout how long a session lives without use
 * @param dailyRequests API requests allowed in a rolling day
 * @param pageSize records on a page of a query
 * @param currencies ISO codes of a multi-currency org, else empty
 * @param customFields the administrator's fields
 */
record OrgSettings(
        String orgId,
        String userId,
        String consumerKey,
        String clientSecret,
        String username,
        Optional<PublicKey> publicKey,
        Set<String> audiences,
        Duration sessionTimeout,
        int dailyRequests,
        int pageSize,
        List<String> currencies,
        List<CustomField> customFields) {

    OrgSettings {
        currencies = List.copyOf(currencies);
        customFields = List.copyOf(customFields);
        audiences = Set.copyOf(audiences);
    }
}
