package io.retailsync.examples.mainjob.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order; amounts in the shop's currency, without tax. */
public final class OfferedSale {

    private final Kind kind;
    private final String gid;
    private final String name;
    private final Instant at;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<Refund> refunds = new ArrayList<>();
    private BigDecimal shipping = BigDecimal.ZERO;
    private Optional<Instant> cancelledAt = Optional.empty();
    private boolean edited;

    OfferedSale(Kind kind, String gid, String name, Instant at) {
        this.kind = kind;
        this.gid = gid;
        this.name = name;
        this.at = at;
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
            return price.subtract(discount).multiply(BigDecimal.valueOf(pieces));
        }
    }

    /**
     * Money that the merchant gave back.
     *
     * @param gid its id at the shop
     * @param piecesBySku what it is for; nothing for goodwill
     * @param net without tax
     * @param total what the buyer got
     */
    public record Refund(String gid, Map<String, Integer> piecesBySku, BigDecimal net, BigDecimal total) {}

    /** {@return what was to become of it} */
    public Kind kind() {
        return kind;
    }

    /** {@return its id at the shop} */
    public String gid() {
        return gid;
    }

    /** {@return what people call it} */
    public String name() {
        return name;
    }

    /** {@return when it was placed} */
    public Instant at() {
        return at;
    }

    /** {@return what is wanted, by SKU, after all changes} */
    public Map<String, Line> lines() {
        return Map.copyOf(lines);
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

    void ships(BigDecimal price) {
        shipping = price;
    }

    void line(String sku, Line line) {
        lines.put(sku, line);
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
