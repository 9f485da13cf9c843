package io.retailsync.examples.mainjob.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What really was put into the vendors' systems from outside, in the order in which it was: all that the oracle knows of the day.
 *
 * <p>Written by the day, read by the oracle behind it; guarded by the vendors' lock.
 */
public final class Offered {

    private final List<OfferedPerson> people = new ArrayList<>();
    private final List<OfferedArticle> articles = new ArrayList<>();
    private final List<OfferedSale> sales = new ArrayList<>();
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
        return article;
    }

    OfferedSale sold(DayPlan.Order plan, String gid, String name, Instant at) {
        OfferedSale sale = new OfferedSale(plan.kind(), gid, name, at);
        sales.add(sale);
        return sale;
    }
}
