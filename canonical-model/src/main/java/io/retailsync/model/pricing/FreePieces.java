package io.retailsync.model.pricing;

import io.retailsync.model.Money;
import io.retailsync.model.Quantity;
import io.retailsync.model.money.Proration;
import io.retailsync.model.money.RoundingPolicy;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which pieces cost less where one buys some and gets others: the cheapest, and so many as there are full groups. */
final class FreePieces {

    private final List<BasketLine> lines;
    private final PromotionEffect.BuyXGetY deal;
    private final RoundingPolicy policy;
    private final Map<Integer, Long> cheaper = new HashMap<>();

    FreePieces(List<BasketLine> lines, List<Integer> eligible, PromotionEffect.BuyXGetY deal, RoundingPolicy policy) {
        this.lines = lines;
        this.deal = deal;
        this.policy = policy;
        List<Integer> counted =
                eligible.stream().filter(at -> lines.get(at).inPieces()).toList();
        long pieces = counted.stream().mapToLong(this::pieces).sum();
        long left = pieces / ((long) deal.buy() + deal.get()) * deal.get();
        for (int at : counted.stream()
                .sorted(Comparator.comparing(this::pricePerPiece))
                .toList()) {
            long taken = Math.min(left, pieces(at));
            cheaper.put(at, taken);
            left -= taken;
        }
    }

    /** What a line bears. */
    Money of(int at) {
        BasketLine line = lines.get(at);
        Money worth = worth(line, cheaper.getOrDefault(at, 0L), policy);
        Money off = deal.off().shareOf(worth, policy);
        return off.compareTo(worth) > 0 ? worth : off;
    }

    /** What so many pieces of a line cost; of all of them at most. */
    static Money worth(BasketLine line, long pieces, RoundingPolicy policy) {
        long most = Math.min(pieces, line.quantity().whole());
        return most <= 0
                ? Money.zero(line.amount().currency())
                : Proration.of(line.amount(), line.quantity()).next(Quantity.pieces(most), policy);
    }

    private long pieces(int at) {
        return lines.get(at).quantity().whole();
    }

    private BigDecimal pricePerPiece(int at) {
        return lines.get(at)
                .amount()
                .amount()
                .divide(lines.get(at).quantity().value(), 12, java.math.RoundingMode.HALF_UP);
    }
}
