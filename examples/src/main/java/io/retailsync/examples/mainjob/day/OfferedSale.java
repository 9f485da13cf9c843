package io.retailsync.examples.mainjob.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order; amounts are without tax, and in the shop's currency where nothing else is said. */
public final class OfferedSale {

    private final Kind kind;
    private final Placed placed;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<Integer>> pieces = new LinkedHashMap<>();
    private final List<Refund> refunds = new ArrayList<>();
    private BigDecimal shipping = BigDecimal.ZERO;
    private Optional<Instant> cancelledAt = Optional.empty();
    private boolean edited;
    private boolean begun;

    OfferedSale(DayPlan.Order plan, Placed placed) {
        this.kind = plan.kind();
        this.placed = placed;
    }

    /**
     * How it was placed.
     *
     * @param gid its id at the shop
     * @param name what people call it
     * @param at when
     * @param email of the buyer's account; empty for a guest
     * @param lines what was wanted at first, in the buyer's currency
     * @param shipping price of the shipping, in the buyer's currency
     */
    public record Placed(
            String gid, String name, Instant at, Optional<String> email, List<Line> lines, BigDecimal shipping) {

        /**
         * Copies the lines.
         *
         * @param gid its id at the shop
         * @param name what people call it
         * @param at when
         * @param email of the buyer's account; empty for a guest
         * @param lines what was wanted at first, in the buyer's currency
         * @param shipping price of the shipping, in the buyer's currency
         */
        public Placed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What is wanted of one article.
     *
     * @param pieces how many; 0 where the line was taken away
     * @param price of one
     * @param discount off each piece
     */
    public record Line(int pieces, BigDecimal price, BigDecimal discount) {

        /** {@return what all pieces cost} */
        public BigDecimal net() {
            return net(pieces);
        }

        /**
         * {@return what some pieces cost}
         *
         * @param some how many
         */
        public BigDecimal net(int some) {
            return price.subtract(discount).multiply(BigDecimal.valueOf(some));
        }
    }

    /**
     * Money that the merchant gave back, in the buyer's currency.
     *
     * @param gid its id at the shop
     * @param piecesBySku what it is for, with the tax on it; nothing for goodwill
     * @param goodwill what was given for no piece at all, tax or not
     */
    public record Refund(String gid, Map<String, Integer> piecesBySku, BigDecimal goodwill) {

        /**
         * Copies the map.
         *
         * @param gid its id at the shop
         * @param piecesBySku what it is for, with the tax on it; nothing for goodwill
         * @param goodwill what was given for no piece at all, tax or not
         */
        public Refund {
            piecesBySku = Map.copyOf(piecesBySku);
        }
    }

    /** {@return what was to become of it} */
    public Kind kind() {
        return kind;
    }

    /** {@return how it was placed} */
    public Placed placed() {
        return placed;
    }

    /** {@return its id at the shop} */
    public String gid() {
        return placed.gid();
    }

    /** {@return what people call it} */
    public String name() {
        return placed.name();
    }

    /** {@return when it was placed} */
    public Instant at() {
        return placed.at();
    }

    /** {@return what is wanted, by SKU, after all changes} */
    public Map<String, Line> lines() {
        return Map.copyOf(lines);
    }

    /**
     * {@return how many pieces were wanted at first and after each change; starts with 0 where the line was added later}
     *
     * @param sku of the line
     */
    public List<Integer> pieces(String sku) {
        return List.copyOf(pieces.getOrDefault(sku, List.of(0)));
    }

    /**
     * {@return how many pieces were ever asked for, those that were taken away again included: what the shop calls a line's quantity}
     *
     * @param sku of the line
     */
    public int everWanted(String sku) {
        int sum = 0;
        int before = 0;
        for (int now : pieces(sku)) {
            sum += Math.max(0, now - before);
            before = now;
        }
        return sum;
    }

    /**
     * {@return how many pieces are still wanted after all changes and refunds}
     *
     * @param sku of the line
     */
    public int kept(String sku) {
        int given = refunds.stream()
                .mapToInt(refund -> refund.piecesBySku().getOrDefault(sku, 0))
                .sum();
        return Optional.ofNullable(lines.get(sku)).map(Line::pieces).orElse(0) - given;
    }

    /** {@return price of the shipping} */
    public BigDecimal shipping() {
        return shipping;
    }

    /** {@return money that went back by the merchant's hand, cancellations apart} */
    public List<Refund> refunds() {
        return List.copyOf(refunds);
    }

    /** {@return when the buyer called it off, if the shop let her} */
    public Optional<Instant> cancelledAt() {
        return cancelledAt;
    }

    /** {@return whether lines were changed} */
    public boolean edited() {
        return edited;
    }

    /** The warehouse begins: nobody may change it any more. */
    void begun() {
        begun = true;
    }

    boolean isBegun() {
        return begun;
    }

    void ships(BigDecimal price) {
        shipping = price;
    }

    void line(String sku, Line line) {
        lines.put(sku, line);
        pieces.computeIfAbsent(sku, any -> edited ? new ArrayList<>(List.of(0)) : new ArrayList<>())
                .add(line.pieces());
    }

    void edit() {
        edited = true;
    }

    void cancelled(Instant when) {
        cancelledAt = Optional.of(when);
    }

    void refunded(Refund refund) {
        refunds.add(refund);
    }
}
