/**
 * A Salesforce org as a function of its requests: REST v68.0 rows, upserts by external id, Collections, Composite, SOQL, OAuth.
 *
 * <p>Start at {@link io.retailsync.simulators.salesforce.SalesforceSimulator}; {@link
 * io.retailsync.simulators.salesforce.SalesforceOrg} is what a user of the org does in his browser, and what a checker reads.
 * Formats and rules follow the vendor's REST API Developer Guide and Object Reference, version 68.0 (Winter '27); where public
 * sources are silent the stricter behaviour was taken.
 */
@NullMarked
package io.retailsync.simulators.salesforce;

import org.jspecify.annotations.NullMarked;
