/**
 * Salesforce as a system of the host: customers as Account and Contact, products, prices, orders, service cases and activities.
 *
 * <p>Start at {@link io.retailsync.salesforce.SalesforceConnector#builder()}. What an administrator has to add to the org stands in
 * {@link io.retailsync.salesforce.SalesforceFields}. Written against REST v68.0 (Winter '27), without the vendor's libraries.
 */
@NullMarked
package io.retailsync.salesforce;

import org.jspecify.annotations.NullMarked;
