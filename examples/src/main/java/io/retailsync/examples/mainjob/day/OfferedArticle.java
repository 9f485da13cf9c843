package io.retailsync.examples.mainjob.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Something on sale; histories as of people. */
public final class OfferedArticle {

    private final DayPlan.Article plan;
    private final String gid;
    private final List<BigDecimal> prices = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Integer> received = new ArrayList<>();
    private final List<Integer> stocks = new ArrayList<>();

    OfferedArticle(DayPlan.Article plan, String gid) {
        this.plan = plan;
        this.gid = gid;
        prices.add(plan.price());
        titles.add(plan.title());
        stocks.add(plan.stock());
    }

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

    /** {@return how many pieces the ERP had at first, before any sale} */
    public int stockAtFirst() {
        return plan.stock();
    }

    /** {@return how many pieces arrived at the ERP's warehouse, delivery by delivery} */
    public List<Integer> received() {
        return List.copyOf(received);
    }

    /** {@return what lay at the ERP's warehouse, one entry more with all that arrived or left} */
    public List<String> stocksAsText() {
        return stocks.stream().map(String::valueOf).toList();
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

    void received(int pieces) {
        received.add(pieces);
        moved(pieces);
    }

    void moved(int pieces) {
        stocks.add(stocks.get(stocks.size() - 1) + pieces);
    }
}
