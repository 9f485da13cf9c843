package io.retailsync.examples.mainjob.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What really was put into the vendors' systems from outside, in the order in which it was: all that the oracle knows of the day.
 *
 * <p>Written by the day, read by the oracle behind it; guarded by the vendors' lock.
 */
public final class Offered {

    private final List<OfferedPerson> people = new ArrayList<>();
    private final List<OfferedArticle> articles = new ArrayList<>();
    private final List<OfferedSale> sales = new ArrayList<>();
    private final List<OfferedParcel> parcels = new ArrayList<>();
    private final Map<String, OfferedSale> byName = new HashMap<>();
    private final Map<String, OfferedArticle> bySku = new HashMap<>();
    private int changesAtCrmAndErp;

    /** Nothing yet. */
    public Offered() {}

    /** {@return everybody who registered} */
    public List<OfferedPerson> people() {
        return List.copyOf(people);
    }

    /** {@return everything that was put on sale} */
    public List<OfferedArticle> articles() {
        return List.copyOf(articles);
    }

    /** {@return all orders} */
    public List<OfferedSale> sales() {
        return List.copyOf(sales);
    }

    /** {@return everything that left the warehouse, in order} */
    public List<OfferedParcel> parcels() {
        return List.copyOf(parcels);
    }

    void left(OfferedParcel parcel) {
        parcels.add(parcel);
        parcel.piecesBySku()
                .forEach((sku, pieces) ->
                        Optional.ofNullable(bySku.get(sku)).ifPresent(article -> article.moved(-pieces)));
    }

    /** {@return how many changes were made where no webhook tells of them} */
    public int changesAtCrmAndErp() {
        return changesAtCrmAndErp;
    }

    void changedAtCrmOrErp() {
        changesAtCrmAndErp++;
    }

    OfferedPerson registered(DayPlan.Person plan, String gid, Instant at) {
        OfferedPerson person = new OfferedPerson(plan, gid, at);
        people.add(person);
        return person;
    }

    OfferedArticle onSale(DayPlan.Article plan, String gid) {
        OfferedArticle article = new OfferedArticle(plan, gid);
        articles.add(article);
        bySku.put(article.sku(), article);
        return article;
    }

    /**
     * {@return an order, if it was placed}
     *
     * @param name what people call it
     */
    public Optional<OfferedSale> sale(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    OfferedSale sold(DayPlan.Order plan, OfferedSale.Placed placed) {
        OfferedSale sale = new OfferedSale(plan, placed);
        sales.add(sale);
        byName.put(sale.name(), sale);
        return sale;
    }
}
