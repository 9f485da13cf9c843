package io.retailsync.model.inventory;

import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.stream.Stream;

/** What has to hold of stock on its way (canonical-model 9, I5). */
public final class StockTransferRules {

    /** The rules. */
    public static final Rules<StockTransfer> ALL = Rules.<StockTransfer>of(StockTransfer.class)
            .first("Q1", "All quantities of a line are in one unit.", StockTransferRules::units)
            .reject(
                    "I5",
                    "What was shipped is received, in transit or a discrepancy; once all is received nothing is in transit, and before it leaves"
                            + " nothing is shipped. It leads from one location to another.",
                    StockTransferRules::parts)
            .build();

    private StockTransferRules() {}

    private static void units(StockTransfer transfer, Breaches breaches) {
        for (int i = 0; i < transfer.lines().size(); i++) {
            int at = i;
            StockTransferLine line = transfer.lines().get(i);
            Stream.of(line.shipped(), line.received(), line.discrepancy())
                    .forEach(quantity -> breaches.equal(
                            () -> path(at, "shipped"), line.requested().unit(), quantity.unit()));
        }
    }

    private static void parts(StockTransfer transfer, Breaches breaches) {
        if (transfer.from().equals(transfer.to())) {
            breaches.add(StockTransferPaths.TO.toString(), "another location than the one that gives", "the same");
        }
        for (int i = 0; i < transfer.lines().size(); i++) {
            int at = i;
            StockTransferLine line = transfer.lines().get(i);
            notNegative(path(at, "shipped"), line.shipped(), breaches);
            notNegative(path(at, "received"), line.received(), breaches);
            notNegative(path(at, "discrepancy"), line.discrepancy(), breaches);
            breaches.atMost(
                    () -> path(at, "received"), line.shipped(), line.received().plus(line.discrepancy()));
            Quantity nothing = line.shipped().minus(line.shipped());
            if (transfer.status().is(StockTransferStatus.RECEIVED)) {
                breaches.equal(() -> path(at, "received"), line.shipped().minus(line.discrepancy()), line.received());
            } else if (notGone(transfer)) {
                breaches.equal(() -> path(at, "shipped"), nothing, line.shipped());
            }
        }
    }

    private static boolean notGone(StockTransfer transfer) {
        return transfer.status().is(StockTransferStatus.DRAFT)
                || transfer.status().is(StockTransferStatus.READY_TO_SHIP)
                || transfer.status().is(StockTransferStatus.CANCELLED);
    }

    private static void notNegative(String path, Quantity quantity, Breaches breaches) {
        if (quantity.value().signum() < 0) {
            breaches.add(path, "zero or more", quantity);
        }
    }

    private static String path(int line, String attribute) {
        return StockTransferPaths.LINES + "[" + line + "]." + attribute;
    }
}
