package io.retailsync.examples.mainjob.day;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is going to happen in a day, as plain data; times count from the day's beginning.
 *
 * @param people who buys
 * @param articles what is sold
 * @param changes what merchant, buyers, users of the CRM and stock keepers change
 * @param orders what is bought
 */
public record DayPlan(List<Person> people, List<Article> articles, List<Change> changes, List<Order> orders) {

    /**
     * Copies the lists.
     *
     * @param people who buys
     * @param articles what is sold
     * @param changes what merchant, buyers, users of the CRM and stock keepers change
     * @param orders what is bought
     */
    public DayPlan {
        people = List.copyOf(people);
        articles = List.copyOf(articles);
        changes = List.copyOf(changes);
        orders = List.copyOf(orders);
    }

    /**
     * A person who has an account at the shop.
     *
     * @param first given name
     * @param last family name
     * @param email unique
     * @param phone unique, E.164
     * @param home where
     * @param subscribes whether she wants mail
     * @param blocked whether the ERP blocks her as soon as it knows her
     * @param registersAt when
     */
    public record Person(
            String first,
            String last,
            String email,
            String phone,
            Home home,
            boolean subscribes,
            boolean blocked,
            Duration registersAt) {}

    /**
     * A postal address.
     *
     * @param street street and number
     * @param zip postal code
     * @param city city
     * @param country ISO 3166-1 alpha-2
     */
    public record Home(String street, String zip, String city, String country) {}

    /**
     * Something sold.
     *
     * @param sku stock keeping unit
     * @param title what it is called
     * @param price at first
     * @param stock at the ERP at first
     * @param knownAtErp whether the ERP knows it
     * @param allotment how many the host sets aside at most, in all; empty for any number
     */
    public record Article(
            String sku, String title, BigDecimal price, int stock, boolean knownAtErp, Optional<Integer> allotment) {}

    /** A change of master data. */
    public sealed interface Change {

        /** {@return when} */
        Duration at();

        /**
         * The merchant corrects a family name.
         *
         * @param at when
         * @param person index of the person
         * @param last the new one
         */
        record Renaming(Duration at, int person, String last) implements Change {}

        /**
         * A buyer moves.
         *
         * @param at when
         * @param person index of the person
         * @param home the new address
         */
        record Moving(Duration at, int person, Home home) implements Change {}

        /**
         * A user of the CRM notes that a person wants no more mail.
         *
         * @param at when
         * @param person index of the person
         */
        record OptOut(Duration at, int person) implements Change {}

        /**
         * The merchant gives an article another price.
         *
         * @param at when
         * @param article index of the article
         * @param price the new one
         */
        record Pricing(Duration at, int article, BigDecimal price) implements Change {}

        /**
         * The merchant gives an article another title.
         *
         * @param at when
         * @param article index of the article
         * @param title the new one
         */
        record Titling(Duration at, int article, String title) implements Change {}

        /**
         * Goods arrive at the ERP's warehouse.
         *
         * @param at when
         * @param article index of the article
         * @param pieces how many
         */
        record Receipt(Duration at, int article, int pieces) implements Change {}
    }

    /**
     * An order.
     *
     * @param at when
     * @param kind what becomes of it
     * @param person index of the buyer; empty for a guest
     * @param lines what is bought, each article once
     * @param shipping price of the shipping
     * @param currency in which the buyer pays
     * @param edits changes of its lines
     * @param cancelAfter how long after the order it is called off
     */
    public record Order(
            Duration at,
            Kind kind,
            Optional<Integer> person,
            List<Line> lines,
            BigDecimal shipping,
            String currency,
            List<Edit> edits,
            Optional<Duration> cancelAfter) {}

    /**
     * A line of an order.
     *
     * @param article index of the article
     * @param pieces how many
     * @param price of one, in the buyer's currency
     * @param discount off each piece, in the buyer's currency
     */
    public record Line(int article, int pieces, BigDecimal price, BigDecimal discount) {}

    /**
     * A change of one line.
     *
     * @param after how long after the order
     * @param article index of the article; one that the order does not hold is added
     * @param pieces how many there are from then on; 0 takes the line away
     */
    public record Edit(Duration after, int article, int pieces) {}
}
