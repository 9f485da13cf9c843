package io.retailsync.simulation.campaign;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Flow;
import io.retailsync.api.Ownership;
import io.retailsync.api.Priority;
import io.retailsync.engine.SyncEngineBuilder;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.fulfilment.ShipmentPaths;
import io.retailsync.model.inventory.InventoryLevelPaths;
import io.retailsync.model.product.ProductPaths;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.simulation.Simulation;
import io.retailsync.simulation.StoreFault;
import io.retailsync.simulation.StoreFaults;
import io.retailsync.simulation.VirtualTime;
import io.retailsync.spi.HttpRequest;
import io.retailsync.spi.Row;
import io.retailsync.spi.StoreUnavailable;
import io.retailsync.spi.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One seed: fifteen bad minutes, then a clear sky, an operator, and the checker. */
final class Run {

    /** Codes of cases that this world asks for; every other case must go away when the sky is clear and somebody replays it. */
    private static final Set<String> DESERVED = Set.of("bad-sku", "unreadable", "already-shipped", "no-such-order");

    private static final Duration SHIPPED_WITHIN = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int REPLAYS = 4;

    /** What one seed came to. */
    record Result(
            long seed,
            List<String> violations,
            Strikes strikes,
            int crashes,
            int takeOvers,
            long completed,
            long stuck,
            long fingerprint) {}

    private final long seed;
    private final Consumer<String> trace;
    private final Simulation simulation;
    private final Season season;
    private final Strikes strikes = new Strikes();
    private final Shoppers shoppers;
    private final ToyShop shop;
    private final ToyErp erp;
    private final Weather shopWeather;
    private final Weather erpWeather;
    private final StoreFaults storeFaults;
    private final RandomGenerator assassin;
    private final Board board;

    private Run(long seed, Consumer<String> trace) {
        this.seed = seed;
        this.trace = trace;
        this.simulation = Simulation.of(seed).trace(trace);
        this.season = Season.of(seed, simulation.random("season"));
        this.assassin = simulation.random("assassin");
        this.board = new Board(simulation.random("board"));
        this.shoppers = new Shoppers(simulation.time(), simulation.random("shoppers"));
        this.shop = new ToyShop(season.window(), season.grain(), season.lags());
        this.erp = new ToyErp(season.window(), season.tellsCurrent(), shoppers::shipsAfter);
        this.shopWeather = new Weather(
                shop, season.plan(simulation.random("shop faults")), Run::atShop, strikes, this::assassinate);
        this.erpWeather =
                new Weather(erp, season.plan(simulation.random("erp faults")), Run::atErp, strikes, this::assassinate);
        this.storeFaults = StoreFaults.of(simulation.random("store faults"), storeChances(season));
    }

    static Result of(long seed, Consumer<String> trace) {
        Run run = new Run(seed, trace);
        try (FileStore files = new FileStore();
                run.simulation) {
            if (run.season.onFile()) {
                files.use(run.simulation);
            }
            return run.run();
        }
    }

    private static Map<StoreFault, Double> storeChances(Season season) {
        double often = season.faults() * 0.001;
        return Map.of(
                StoreFault.UNAVAILABLE,
                often,
                StoreFault.APPENDED_UNHEARD,
                20 * often,
                StoreFault.UNKNOWN_WITHOUT_EFFECT,
                often,
                StoreFault.UNKNOWN_WITH_EFFECT,
                often,
                StoreFault.SLOW,
                10 * often,
                StoreFault.CRASH_BEFORE,
                often / 10,
                StoreFault.CRASH_AFTER,
                often / 2);
    }

    private static Optional<Strikes.Operation> atShop(HttpRequest request) {
        return request.method().equals("POST") && request.uri().getPath().equals("/fulfilments")
                ? Optional.of(Strikes.Operation.KEYED)
                : Optional.empty();
    }

    private static Optional<Strikes.Operation> atErp(HttpRequest request) {
        return switch (request.method() + " " + request.uri().getPath()) {
            case "POST /stock", "PUT /materials", "PUT /infos" -> Optional.of(Strikes.Operation.STATE);
            case "POST /reservations", "POST /releases" -> Optional.of(Strikes.Operation.KEYED);
            case "POST /sales-orders" -> Optional.of(Strikes.Operation.PROBED);
            default -> Optional.empty();
        };
    }

    private void assemble(SyncEngineBuilder builder, Simulation world) {
        builder.system("shop", new ShopConnector(season), world.transport("shop"))
                .system("erp", new ErpConnector(season), world.transport("erp"))
                .ownership(Ownership.of(OrderPaths.TYPE).owner("shop"))
                .ownership(Ownership.of(ProductPaths.TYPE).owner("shop"))
                .ownership(Ownership.of(InventoryLevelPaths.TYPE).owner("shop").contributors("erp"))
                .ownership(Ownership.of(ShipmentPaths.TYPE).owner("erp"))
                .flow(Flow.of(ProductPaths.TYPE)
                        .named("materials")
                        .from("shop")
                        .to("erp")
                        .priority(Priority.PATIENT))
                .flow(Flow.of(InventoryLevelPaths.TYPE)
                        .named("stock")
                        .from("shop")
                        .to("erp")
                        .priority(Priority.URGENT))
                .flow(Flow.of(OrderPaths.TYPE).named("infos").from("shop").to("erp"))
                .process(Deal.process(SHIPPED_WITHIN))
                .subscriber(board.subscriber());
    }

    private Result run() {
        simulation
                .storeFaults(storeFaults)
                .vendor("shop", shopWeather, season.trouble())
                .vendor("erp", erpWeather, 0)
                .engine(this::assemble);
        shoppers.go(shop);
        trouble(simulation.random("trouble"));
        simulation.start();
        simulation.runFor(Shoppers.OPEN);
        clear();
        boolean quiet = simulation.runUntilQuiet(LONGEST);
        for (int i = 0; i < REPLAYS && quiet && replayed(); i++) {
            quiet = simulation.runUntilQuiet(LONGEST);
        }
        return judge(quiet);
    }

    /** Crashes at any instant, and lines that are cut for a while. */
    private void trouble(RandomGenerator random) {
        for (int i = 0; i < season.crashes(); i++) {
            plan(random, simulation::crash);
        }
        for (int i = 0; i < season.takeOvers(); i++) {
            plan(random, simulation::takeOver);
        }
        if (season.faults() > 0) {
            Duration full = Duration.ofMillis(random.nextLong(20_000));
            plan(random, () -> storeFaults.outage(simulation.time().now().plus(full)));
        }
        for (int i = 0; i < season.faults(); i++) {
            String vendor = random.nextBoolean() ? "shop" : "erp";
            Duration cut = Duration.ofMillis(random.nextLong(150_000));
            plan(
                    random,
                    () -> simulation
                            .shell(vendor)
                            .unreachable(simulation.time().now().plus(cut)));
        }
    }

    private void assassinate() {
        if (assassin.nextDouble() < season.assassin()) {
            VirtualTime time = simulation.time();
            time.at(time.now().plusMillis(assassin.nextLong(100)), simulation::crash);
        }
    }

    private void plan(RandomGenerator random, Runnable what) {
        long nanos = random.nextLong(Shoppers.OPEN.toNanos());
        simulation.time().at(simulation.time().now().plusNanos(nanos), what);
    }

    private void clear() {
        shopWeather.clears();
        erpWeather.clears();
        board.clears();
        storeFaults.heal();
    }

    /** An operator replays what the bad minutes left behind. Whether there was something. */
    private boolean replayed() {
        List<CaseFile> cases = simulation.engine().cases().open().stream()
                .filter(file -> !DESERVED.contains(file.code()))
                .toList();
        cases.forEach(file -> simulation.engine().cases().replay(file.id(), "the sky is clear", "operator"));
        return !cases.isEmpty();
    }

    private Result judge(boolean quiet) {
        Checker checker = new Checker(shop, erp, shoppers);
        if (!quiet) {
            checker.wrong("it becomes quiet", simulation.engine().status() + " " + pending());
        }
        List<CaseFile> cases = simulation.engine().cases().open();
        Set<String> stuck =
                cases.stream().flatMap(file -> number(file).stream()).collect(Collectors.toSet());
        checker.accounts(simulation.engine().status().accounting());
        checker.finalStates();
        checker.infos();
        checker.order();
        checker.processes(stuck);
        checker.heard(board, told());
        checker.poison(cases.stream().map(CaseFile::code).toList());
        cases.stream()
                .filter(file -> !DESERVED.contains(file.code()))
                .forEach(file -> checker.wrong("only what deserves it stands before a person", file.toString()));
        simulation.failures().stream()
                .filter(failure -> !(failure.getCause() instanceof StoreUnavailable))
                .limit(3)
                .forEach(failure -> checker.wrong("no turn and no call throws", deepest(failure)));
        strikes.add(storeFaults.strikes());
        explained(System.getProperty("explain", "")).ifPresent(trace);
        return new Result(
                seed,
                checker.violations(),
                strikes,
                simulation.crashes(),
                simulation.takeOvers(),
                checker.completed(),
                stuck.size(),
                simulation.fingerprint());
    }

    private Set<String> told() {
        return Board.HEARS.stream()
                .flatMap(type -> simulation.store().list(Table.EVENT, type.name(), "", 0, Integer.MAX_VALUE).stream())
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    private String pending() {
        return Stream.of(Table.ENDING, Table.INTAKE)
                .flatMap(table -> simulation.store().list(table, "", "PENDING", 0, 5).stream())
                .map(row -> row.table() + " " + row.id())
                .collect(Collectors.joining(", ", "pending: ", ""));
    }

    /** The shop's number of the order that a case is about. */
    private Optional<String> number(CaseFile file) {
        return file.key()
                .flatMap(key -> simulation.engine().explain(key).names().stream()
                        .filter(name -> name.startsWith("shop/order/"))
                        .map(name -> name.substring("shop/order/".length()))
                        .findFirst());
    }

    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] frames = cause.getStackTrace();
        return failure.getMessage() + (frames.length > 0 ? " at " + frames[0] : "");
    }

    /** All that the engine knows of one thing, for who looks into a seed. */
    private Optional<String> explained(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((name.contains("/")
                        ? simulation.engine().explain(ExternalRef.parse(name))
                        : simulation.engine().explain(Key.parse(name)))
                .toString());
    }
}
