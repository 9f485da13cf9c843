package io.retailsync.rules;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a library may not call: time, randomness, threads and output come from outside. */
class CallsTest {

    private static final String ENGINE = "io.retailsync.engine.";

    @Test
    void noLibraryReadsAClockOfTheMachine() {
        forbid(
                target -> asksTheTime(target)
                        || is(target, "java.lang.System", "currentTimeMillis", "nanoTime")
                        || is(target, "java.util.Date", "<init>")
                        || is(target, "java.util.Calendar", "getInstance"),
                Map.of(
                        ENGINE + "ThreadScheduler",
                        "the production scheduler: its defaults are the machine's time",
                        ENGINE + "ThreadSchedulerPatience",
                        "how long a thread still waits, on the machine's own counter",
                        "io.retailsync.http.JdkHttpTransport",
                        "the builder's default clock, which a host may set"));
    }

    @Test
    void noLibraryDrawsRandomnessOfItsOwn() {
        forbid(
                target -> Set.of(
                                        "java.util.Random",
                                        "java.security.SecureRandom",
                                        "java.util.concurrent.ThreadLocalRandom")
                                .contains(target.getOwner().getName())
                        || is(target, "java.util.UUID", "randomUUID")
                        || is(target, "java.lang.Math", "random")
                        || is(target, "java.util.random.RandomGenerator", "getDefault"),
                Map.of(ENGINE + "ThreadScheduler", "the production scheduler: its default seed is the machine's"));
    }

    @Test
    void noLibrarySleeps() {
        forbid(
                target ->
                        is(target, "java.lang.Thread", "sleep") || is(target, "java.util.concurrent.TimeUnit", "sleep"),
                Map.of());
    }

    @Test
    void noLibraryStartsThreads() {
        forbid(
                target -> is(target, "java.lang.Thread", "<init>", "start", "ofVirtual", "ofPlatform")
                        || is(target, "java.util.Timer", "<init>")
                        || is(target, "java.util.concurrent.ForkJoinPool", "<init>", "commonPool")
                        || is(target, "java.util.concurrent.ThreadPoolExecutor", "<init>")
                        || target.getOwner().getName().equals("java.util.concurrent.Executors")
                        || target.getName().equals("parallelStream")
                        || is(target, "java.util.stream.Stream", "parallel")
                        || is(target, "java.util.concurrent.CompletableFuture", "supplyAsync", "runAsync"),
                Map.of(
                        ENGINE + "ThreadSchedulerLoop",
                        "the production scheduler: one thread per loop",
                        ENGINE + "ThreadSchedulerCalls",
                        "the production scheduler: threads for calls",
                        "io.retailsync.simulation.Strand",
                        "a call's thread under the baton of the simulation",
                        "io.retailsync.simulators.LoopbackServer",
                        "a server of its own, for other people's clients",
                        "io.retailsync.testkit.StoreUnitRules",
                        "rules on two callers at once need two callers"));
    }

    @Test
    void noLibraryPrints() {
        forbid(
                target -> is(target, "java.lang.System", "out", "err", "console")
                        || target.getName().equals("printStackTrace"),
                Map.of());
    }

    @Test
    void noLibraryEndsTheProcessOrReadsItsEnvironment() {
        forbid(
                target -> is(target, "java.lang.System", "exit", "getenv", "getProperty", "setProperty")
                        || is(target, "java.lang.Runtime", "halt", "exit", "addShutdownHook"),
                Map.of());
    }

    @Test
    void noLibraryLooksUpServicesByItself() {
        forbid(target -> is(target, "java.util.ServiceLoader", "load"), Map.of());
    }

    @Test
    void noStaticFieldChanges() {
        Exceptions.none()
                .check(
                        libraryTypes().stream()
                                .flatMap(type -> type.getFields().stream())
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                        && !field.getModifiers().contains(JavaModifier.FINAL)
                                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .map(field -> field.getFullName())
                                .toList(),
                        name -> name,
                        name -> name);
    }

    private static void forbid(Predicate<AccessTarget> forbidden, Map<String, String> reasons) {
        List<JavaAccess<?>> findings = libraryTypes().stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .<JavaAccess<?>>map(access -> access)
                .filter(access -> forbidden.test(access.getTarget()))
                .toList();
        new Exceptions(reasons)
                .check(findings, access -> topLevel(access.getOriginOwner()).getName(), JavaAccess::getDescription);
    }

    private static List<JavaClass> libraryTypes() {
        return House.published().stream()
                .flatMap(module -> module.types().stream())
                .toList();
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(CallsTest::topLevel).orElse(type);
    }

    private static boolean is(AccessTarget target, String owner, String... names) {
        return target.getOwner().getName().equals(owner) && Set.of(names).contains(target.getName());
    }

    /** {@code Instant.now()} and its kin; those that are handed a clock are free. */
    private static boolean asksTheTime(AccessTarget target) {
        String owner = target.getOwner().getName();
        if (owner.equals("java.time.Clock")) {
            return target.getName().startsWith("system") || target.getName().startsWith("tick");
        }
        return owner.startsWith("java.time.") && target.getName().equals("now") && !takesAClock(target);
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }
}
