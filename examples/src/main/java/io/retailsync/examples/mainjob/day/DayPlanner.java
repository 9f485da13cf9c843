package io.retailsync.examples.mainjob.day;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Draws a day from a seed. The same seed and count give the same day. */
public final class DayPlanner {

    private static final Duration OPENING = Duration.ofSeconds(60);
    private static final int BLOCKED = 2;
    private static final int ALLOTMENT = 5;

    private final RandomGenerator random;
    private final Names names;
    private final int orders;
    private final Duration lasts;
    private final List<DayPlan.Person> people = new ArrayList<>();
    private final List<DayPlan.Article> articles = new ArrayList<>();
    private final List<DayPlan.Change> changes = new ArrayList<>();

    private DayPlanner(int orders, long seed) {
        this.random = new SplittableRandom(seed);
        this.names = new Names(random);
        this.orders = orders;
        this.lasts = Duration.ofMillis(Math.max(150_000, orders * 600L));
    }

    /**
     * {@return a day}
     *
     * @param orders how many orders it has
     * @param seed from which it is drawn
     */
    public static DayPlan draw(int orders, long seed) {
        return new DayPlanner(orders, seed).draw();
    }

    private DayPlan draw() {
        people();
        articles();
        changes();
        List<DayPlan.Order> planned = new OrderPlanner(random, people, articles, changes).draw(orders, OPENING, lasts);
        changes.sort(Comparator.comparing(DayPlan.Change::at));
        return new DayPlan(people, articles, changes, planned);
    }

    private void people() {
        int count = Math.max(10, orders * 2 / 5);
        for (int i = 0; i < count; i++) {
            boolean early = i < BLOCKED || i < count * 6 / 10;
            Duration at = early
                    ? upTo(Duration.ofSeconds(25))
                    : Duration.ofSeconds(35).plus(upTo(lasts));
            people.add(new DayPlan.Person(
                    names.first(),
                    names.last(),
                    Names.email(i),
                    Names.phone(i),
                    names.home(),
                    i >= BLOCKED && random.nextInt(3) > 0,
                    i < BLOCKED,
                    at));
        }
    }

    private void articles() {
        int count = Math.min(80, Math.max(12, orders / 25));
        for (int i = 0; i < count; i++) {
            boolean ghost = i < OrderPlanner.GHOSTS;
            boolean scarce = i == OrderPlanner.GHOSTS;
            articles.add(new DayPlan.Article(
                    Names.sku(i),
                    names.title(i),
                    price(),
                    ghost ? 0 : 1_500 + orders + random.nextInt(500),
                    !ghost,
                    scarce ? Optional.of(ALLOTMENT) : Optional.empty()));
        }
    }

    private void changes() {
        times(people.size() / 12, this::renaming);
        times(people.size() / 16, this::moving);
        times(people.size() / 10, this::optOut);
        times(articles.size() * 3 / 2, this::pricing);
        times(articles.size() / 2, this::titling);
        times(articles.size() * 3 / 2, this::receipt);
    }

    private static void times(int count, Runnable draw) {
        for (int i = 0; i < Math.max(1, count); i++) {
            draw.run();
        }
    }

    private void renaming() {
        int person = person();
        changes.add(new DayPlan.Change.Renaming(
                after(people.get(person).registersAt()), person, names.last() + "-" + names.last()));
    }

    private void moving() {
        int person = person();
        changes.add(new DayPlan.Change.Moving(after(people.get(person).registersAt()), person, names.home()));
    }

    private void optOut() {
        int person = person();
        boolean already = changes.stream()
                .anyMatch(change -> change instanceof DayPlan.Change.OptOut out && out.person() == person);
        if (people.get(person).subscribes() && !already) {
            changes.add(new DayPlan.Change.OptOut(after(people.get(person).registersAt()), person));
        }
    }

    private void pricing() {
        changes.add(new DayPlan.Change.Pricing(during(), random.nextInt(articles.size()), price()));
    }

    private void titling() {
        int article = random.nextInt(articles.size());
        int edition = 2 + changes.size();
        changes.add(new DayPlan.Change.Titling(
                during(), article, articles.get(article).title() + ", edition " + edition));
    }

    private void receipt() {
        int article = OrderPlanner.GHOSTS + random.nextInt(articles.size() - OrderPlanner.GHOSTS);
        changes.add(new DayPlan.Change.Receipt(during(), article, 5 + random.nextInt(200)));
    }

    private int person() {
        return BLOCKED + random.nextInt(people.size() - BLOCKED);
    }

    private BigDecimal price() {
        return BigDecimal.valueOf(490 + random.nextInt(14_000) / 10 * 10L, 2);
    }

    private Duration during() {
        return OPENING.plus(upTo(lasts));
    }

    private Duration after(Duration earliest) {
        Duration from = earliest.plusSeconds(45);
        Duration until = OPENING.plus(lasts);
        return from.compareTo(until) >= 0 ? from : from.plus(upTo(until.minus(from)));
    }

    private Duration upTo(Duration most) {
        return Duration.ofMillis(random.nextLong(Math.max(1, most.toMillis())));
    }
}
