package io.retailsync.examples.mainjob.oracle;

import io.retailsync.examples.mainjob.day.OfferedSale;
import io.retailsync.examples.mainjob.day.Retailer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;

/** What a sale costs, and what goes back of it: prices and shipping as they were offered, with the tax of each line rounded to cents. */
final class Bill {

    private Bill() {}

    /** {@return what the buyer paid when she placed the order, in her currency; a change of the order moves no money} */
    static BigDecimal paid(OfferedSale sale) {
        return total(sale.placed().lines(), sale.placed().shipping());
    }

    /** {@return what the order comes to after all changes, before refunds, in the shop's currency} */
    static BigDecimal total(OfferedSale sale) {
        return total(sale.lines().values(), sale.shipping());
    }

    private static BigDecimal total(Collection<OfferedSale.Line> lines, BigDecimal shipping) {
        return lines.stream().map(OfferedSale.Line::net).map(Bill::taxed).reduce(taxed(shipping), BigDecimal::add);
    }

    /** {@return what the buyer gets back by one refund of the merchant's} */
    static BigDecimal back(OfferedSale sale, OfferedSale.Refund refund) {
        BigDecimal sum = refund.goodwill();
        for (Map.Entry<String, Integer> pieces : refund.piecesBySku().entrySet()) {
            OfferedSale.Line line = line(sale, pieces.getKey());
            BigDecimal left = taxed(line.net(line.pieces() - pieces.getValue()));
            sum = sum.add(taxed(line.net()).subtract(left));
        }
        return sum;
    }

    /** {@return the same without tax, as the books want it; goodwill has none} */
    static BigDecimal netBack(OfferedSale sale, OfferedSale.Refund refund) {
        return refund.piecesBySku().entrySet().stream()
                .map(pieces -> line(sale, pieces.getKey()).net(pieces.getValue()))
                .reduce(refund.goodwill(), BigDecimal::add);
    }

    private static OfferedSale.Line line(OfferedSale sale, String sku) {
        OfferedSale.Line line = sale.lines().get(sku);
        if (line == null) {
            throw new IllegalStateException("money went back for " + sku + ", which " + sale.name() + " does not hold");
        }
        return line;
    }

    private static BigDecimal taxed(BigDecimal net) {
        return net.add(net.multiply(Retailer.TAX).setScale(2, RoundingMode.HALF_UP));
    }
}
