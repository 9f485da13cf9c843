/**
 * Identifiers and codes that the trade keeps beyond any one system: trade items, places, logistic units, customs and tax numbers, reasons,
 * and who did something. Countries, currencies and units of measure stand in the package above, which uses them itself.
 */
@NullMarked
package io.retailsync.model.code;

import org.jspecify.annotations.NullMarked;
