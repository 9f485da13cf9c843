package io.retailsync.examples.mainjob.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Draws the orders of a day: every kind at least once, as far as there are orders for it. */
final class OrderPlanner {

    /** How many articles, the first ones, the ERP does not know; the one behind them is set aside in small numbers only. */
    static final int GHOSTS = 2;

    private static final int ORDINARY = GHOSTS + 1;
    private static final Duration KNOWN_FOR = Duration.ofSeconds(20);

    private final RandomGenerator random;
    private final List<DayPlan.Person> people;
    private final List<DayPlan.Article> articles;
    private final List<DayPlan.Change.Pricing> prices;

    OrderPlanner(
            RandomGenerator random,
            List<DayPlan.Person> people,
            List<DayPlan.Article> articles,
            List<DayPlan.Change> changes) {
        this.random = random;
        this.people = people;
        this.articles = articles;
        this.prices = changes.stream()
                .filter(DayPlan.Change.Pricing.class::isInstance)
                .map(DayPlan.Change.Pricing.class::cast)
                .sorted(Comparator.comparing(DayPlan.Change.Pricing::at))
                .toList();
    }

    List<DayPlan.Order> draw(int count, Duration from, Duration within) {
        List<DayPlan.Order> orders = new ArrayList<>();
        for (Kind kind : kinds(count)) {
            Duration at = from.plusMillis(random.nextLong(within.toMillis()));
            orders.add(order(kind, at));
        }
        orders.sort(Comparator.comparing(DayPlan.Order::at));
        return orders;
    }

    /** The first two kinds make sure that even the shortest day has an order that ends well and one that is undone. */
    private List<Kind> kinds(int count) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.PLAIN, Kind.UNKNOWN_ARTICLE));
        for (Kind kind : Kind.values()) {
            int share = Math.max(1, (int) Math.round(kind.share() * count));
            if (kind == Kind.UNKNOWN_ARTICLE) {
                kinds.addAll(Collections.nCopies(share - 1, kind));
            } else if (kind != Kind.PLAIN) {
                kinds.addAll(Collections.nCopies(share, kind));
            }
        }
        while (kinds.size() < count) {
            kinds.add(Kind.PLAIN);
        }
        List<Kind> drawn = new ArrayList<>(kinds.subList(0, count));
        Collections.shuffle(drawn, new Random(random.nextLong()));
        return drawn;
    }

    private DayPlan.Order order(Kind kind, Duration at) {
        String currency = kind == Kind.FOREIGN ? "USD" : "EUR";
        List<DayPlan.Line> lines = lines(kind, at);
        BigDecimal shipping = random.nextInt(3) == 0 ? BigDecimal.ZERO : new BigDecimal("4.90");
        return new DayPlan.Order(
                at, kind, buyer(kind, at), lines, shipping, currency, edits(kind, lines), cancelAfter(kind));
    }

    private Optional<Integer> buyer(Kind kind, Duration at) {
        if (kind == Kind.GUEST) {
            return Optional.empty();
        }
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            DayPlan.Person person = people.get(i);
            boolean known = person.registersAt().plus(KNOWN_FOR).compareTo(at) < 0;
            if (person.blocked() == (kind == Kind.BLOCKED_CUSTOMER) && known) {
                candidates.add(i);
            }
        }
        return Optional.of(candidates.get(random.nextInt(candidates.size())));
    }

    private List<DayPlan.Line> lines(Kind kind, Duration at) {
        List<Integer> chosen = new ArrayList<>();
        int wanted = 1 + random.nextInt(2);
        while (chosen.size() < wanted) {
            int article = ORDINARY + random.nextInt(articles.size() - ORDINARY);
            if (!chosen.contains(article)) {
                chosen.add(article);
            }
        }
        List<DayPlan.Line> lines = new ArrayList<>();
        for (int article : chosen) {
            lines.add(line(kind, article, 1 + random.nextInt(3), at));
        }
        if (kind == Kind.UNKNOWN_ARTICLE) {
            lines.add(line(kind, random.nextInt(GHOSTS), 1, at));
        } else if (kind == Kind.TOO_MANY) {
            int allotted = articles.get(GHOSTS).allotment().orElse(0);
            lines.add(line(kind, GHOSTS, allotted + 1 + random.nextInt(20), at));
        }
        return lines;
    }

    private DayPlan.Line line(Kind kind, int article, int pieces, Duration at) {
        BigDecimal price = price(article, at);
        boolean plain = kind == Kind.PLAIN || kind == Kind.REFUNDED_LINE || kind == Kind.GUEST;
        BigDecimal discount = plain && random.nextInt(6) == 0 ? new BigDecimal("0.50") : BigDecimal.ZERO;
        // One decimal in dollars is a whole number of cents in euros at the day's rate.
        BigDecimal stated =
                kind == Kind.FOREIGN ? price.setScale(1, RoundingMode.HALF_UP).setScale(2) : price;
        return new DayPlan.Line(article, pieces, stated, discount);
    }

    private BigDecimal price(int article, Duration at) {
        return prices.stream()
                .filter(change -> change.article() == article && change.at().compareTo(at) <= 0)
                .reduce((earlier, later) -> later)
                .map(DayPlan.Change.Pricing::price)
                .orElse(articles.get(article).price());
    }

    private List<DayPlan.Edit> edits(Kind kind, List<DayPlan.Line> lines) {
        return switch (kind) {
            case EDITED_AT_ONCE -> List.of(edit(lines, between(0, 8)));
            case EDITED_LATER -> List.of(edit(lines, between(50, 75)));
            case EDITED_TWICE -> List.of(edit(lines, between(5, 20)), added(lines, between(50, 75)));
            case EDITED_THEN_CANCELLED -> List.of(edit(lines, between(5, 15)));
            default -> List.of();
        };
    }

    private DayPlan.Edit edit(List<DayPlan.Line> lines, Duration after) {
        DayPlan.Line line = lines.get(random.nextInt(lines.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new DayPlan.Edit(after, line.article(), line.pieces() + 1 + random.nextInt(2));
            case 1 -> lines.size() > 1 ? new DayPlan.Edit(after, line.article(), 0) : added(lines, after);
            case 2 ->
                line.pieces() > 1 ? new DayPlan.Edit(after, line.article(), line.pieces() - 1) : added(lines, after);
            default -> added(lines, after);
        };
    }

    private DayPlan.Edit added(List<DayPlan.Line> lines, Duration after) {
        int article = ORDINARY;
        while (holds(lines, article)) {
            article++;
        }
        int offset = random.nextInt(articles.size() - ORDINARY);
        int other = ORDINARY + offset;
        return new DayPlan.Edit(after, holds(lines, other) ? article : other, 1 + random.nextInt(2));
    }

    private static boolean holds(List<DayPlan.Line> lines, int article) {
        return lines.stream().anyMatch(line -> line.article() == article);
    }

    private Optional<Duration> cancelAfter(Kind kind) {
        return switch (kind) {
            case CANCELLED_AT_ONCE -> Optional.of(between(0, 2));
            case CANCELLED_MIDWAY -> Optional.of(between(5, 25));
            case CANCELLED_LATER -> Optional.of(between(50, 90));
            case EDITED_THEN_CANCELLED -> Optional.of(between(40, 70));
            default -> Optional.empty();
        };
    }

    private Duration between(int fromSeconds, int toSeconds) {
        return Duration.ofMillis(random.nextLong(fromSeconds * 1_000L, toSeconds * 1_000L));
    }
}
