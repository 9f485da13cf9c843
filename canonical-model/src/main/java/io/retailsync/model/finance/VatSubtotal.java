package io.retailsync.model.finance;

import io.retailsync.model.Money;

/**
 * One line of the VAT breakdown (BG-23).
 *
 * @param vat category and rate
 * @param taxable the sum of its amounts (BT-116)
 * @param tax of it (BT-117)
 */
public record VatSubtotal(VatClass vat, Money taxable, Money tax) {}
