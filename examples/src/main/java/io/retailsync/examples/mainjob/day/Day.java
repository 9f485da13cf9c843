package io.retailsync.examples.mainjob.day;

import io.retailsync.simulators.s4hana.Material;
import io.retailsync.simulators.shopify.Article;
import io.retailsync.simulators.shopify.Buyer;
import io.retailsync.simulators.shopify.BuyerAddress;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Lives through a plan at the retailer's own sides of its vendors and writes down what it did. Whoever calls it holds the vendors'
 * lock.
 */
public final class Day {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int MISCOUNTED = 3;

    private final DayPlan plan;
    private final Retailer retailer;
    private final Offered offered = new Offered();
    private final Agenda agenda = new Agenda();
    private final Admission door;
    private final Map<Integer, OfferedPerson> people = new HashMap<>();
    private final Map<Integer, OfferedArticle> articles = new HashMap<>();
    private int waitingOrders;

    /**
     * Enters the whole plan.
     *
     * @param plan what is to happen
     * @param retailer where
     * @param begin when the day begins
     * @param crowded whether new orders and new customers have to wait, because the systems are behind
     */
    public Day(DayPlan plan, Retailer retailer, Instant begin, BooleanSupplier crowded) {
        this.plan = plan;
        this.retailer = retailer;
        this.waitingOrders = plan.orders().size();
        this.door = new Admission(begin, crowded);
        for (int i = 0; i < plan.articles().size(); i++) {
            int index = i;
            agenda.once(begin.plusMillis(200L * i), now -> putOnSale(index, now));
        }
        for (int i = 0; i < plan.people().size(); i++) {
            int index = i;
            door.enter(begin.plus(plan.people().get(i).registersAt()), now -> register(index, now));
        }
        MasterDataActs changes = new MasterDataActs(retailer, offered, people, articles);
        plan.changes().forEach(change -> agenda.enter(begin.plus(change.at()), now -> changes.apply(change, now)));
        retailer.books().watchGate(new Gate(retailer, offered)::left);
        retailer.books().leadWarehouse(new PickingOrder(offered));
        OrderActs orders = new OrderActs(plan, retailer, offered, agenda, people, articles);
        for (DayPlan.Order order : plan.orders()) {
            door.enter(begin.plus(order.at()), now -> {
                Optional<Duration> again = orders.place(order, now);
                waitingOrders -= again.isEmpty() ? 1 : 0;
                return again;
            });
        }
    }

    /**
     * Does what is due.
     *
     * @param now the vendors' time
     */
    public void work(Instant now) {
        agenda.work(now);
        door.work(now);
    }

    /** {@return whether everything happened} */
    public boolean over() {
        return agenda.isEmpty() && door.isEmpty();
    }

    /** {@return how many orders are still to be placed} */
    public int waitingOrders() {
        return waitingOrders;
    }

    /** {@return how many things are still to happen} */
    public int ahead() {
        return agenda.size() + door.size();
    }

    /** {@return what was done so far} */
    public Offered offered() {
        return offered;
    }

    private void putOnSale(int index, Instant now) {
        DayPlan.Article article = plan.articles().get(index);
        String gid = retailer.shop()
                .createProduct(
                        new Article(article.sku(), article.title(), article.price(), "", "Acme", "Home", 250), now);
        OfferedArticle sold = offered.onSale(article, gid);
        articles.put(index, sold);
        if (article.knownAtErp()) {
            retailer.books().create(Material.of(article.sku(), article.title(), Retailer.PLANT), now);
            retailer.books()
                    .setStock(article.sku(), Retailer.PLANT, Retailer.STORAGE, BigDecimal.valueOf(article.stock()));
            offered.changedAtCrmOrErp();
        }
        retailer.shop().countStock(article.sku(), retailer.location(), Math.max(0, article.stock() - MISCOUNTED), now);
    }

    private Optional<Duration> register(int index, Instant now) {
        DayPlan.Person person = plan.people().get(index);
        String gid = retailer.shop().registerCustomer(buyer(person, person.last(), person.home()), now);
        OfferedPerson registered = offered.registered(person, gid, now);
        people.put(index, registered);
        if (person.blocked()) {
            agenda.enter(now.plus(SOON), later -> block(registered, later));
        }
        return Optional.empty();
    }

    /** Blocks a customer at the ERP as soon as the ERP knows her. */
    private Optional<Duration> block(OfferedPerson person, Instant now) {
        Optional<String> customer = retailer.books().partners().stream()
                .filter(partner -> partner.emails().contains(person.email()))
                .map(partner -> partner.customer())
                .filter(number -> !number.isEmpty())
                .findFirst();
        customer.ifPresent(number -> {
            retailer.books().blockCustomer(number, "01", now);
            person.block();
        });
        return customer.isPresent() ? Optional.empty() : Optional.of(SOON);
    }

    static Buyer buyer(DayPlan.Person person, String last, DayPlan.Home home) {
        Buyer buyer =
                Buyer.of(person.first(), last, person.email(), address(home)).withPhone(person.phone());
        return person.subscribes() ? buyer.subscribed() : buyer;
    }

    static BuyerAddress address(DayPlan.Home home) {
        return BuyerAddress.of(home.street(), home.zip(), home.city(), home.country());
    }
}
