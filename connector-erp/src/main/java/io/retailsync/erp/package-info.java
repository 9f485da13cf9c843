/**
 * The connector for SAP S/4HANA. Start at {@link io.retailsync.erp.S4HanaConnector#builder()}.
 *
 * <p>It takes customers, sales orders and credit memo requests, gives stock, outbound deliveries and, on request, the material master, and speaks OData V2 as the
 * vendor publishes it; what could be checked against the vendor's files, and what could not, is listed in {@code ORACLES.md}.
 */
@NullMarked
package io.retailsync.erp;

import org.jspecify.annotations.NullMarked;
