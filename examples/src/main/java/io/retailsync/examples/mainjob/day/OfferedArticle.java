package io.retailsync.examples.mainjob.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Something on sale; histories as of people. */
public final class OfferedArticle {

    private final DayPlan.Article plan;
    private final String gid;
    private final List<BigDecimal> prices = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();

    OfferedArticle(DayPlan.Article plan, String gid) {
        this.plan = plan;
        this.gid = gid;
        prices.add(plan.price());
        titles.add(plan.title());
    }

    /**
     * What was counted at the ERP.
     *
     * @param at when
     * @param pieces how many lay there
     */
    public record Count(Instant at, int pieces) {}

    String gid() {
        return gid;
    }

    /** {@return stock keeping unit} */
    public String sku() {
        return plan.sku();
    }

    /** {@return whether the ERP knows it} */
    public boolean knownAtErp() {
        return plan.knownAtErp();
    }

    /** {@return every price, the last one holds} */
    public List<BigDecimal> prices() {
        return List.copyOf(prices);
    }

    /** {@return every title, the last one holds} */
    public List<String> titles() {
        return List.copyOf(titles);
    }

    /** {@return every count at the ERP} */
    public List<Count> counts() {
        return List.copyOf(counts);
    }

    /** {@return every price with two decimals} */
    public List<String> pricesAsText() {
        return prices.stream().map(price -> price.setScale(2).toPlainString()).toList();
    }

    /** {@return the price now} */
    public BigDecimal price() {
        return prices.get(prices.size() - 1);
    }

    void priced(BigDecimal price) {
        prices.add(price);
    }

    void titled(String title) {
        titles.add(title);
    }

    void counted(Instant at, int pieces) {
        counts.add(new Count(at, pieces));
    }
}
