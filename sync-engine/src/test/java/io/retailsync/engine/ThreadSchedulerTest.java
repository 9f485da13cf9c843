package io.retailsync.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.spi.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Engine time runs ten thousand times faster here: an hour is 0.36 s. */
@Timeout(60)
class ThreadSchedulerTest {

    private static final double FAST = 10_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final ThreadScheduler scheduler = ThreadScheduler.create(Clock.systemUTC(), new SplittableRandom(7), FAST);

    @AfterEach
    void close() {
        scheduler.close();
    }

    @Test
    void aLoopGetsItsFirstTurnWithoutBeingWoken() throws InterruptedException {
        CountDownLatch turned = new CountDownLatch(1);
        scheduler.loop("a", now -> {
            turned.countDown();
            return Instant.MAX;
        });
        turned.await();
    }

    @Test
    void aLoopRunsOnANamedThreadThatKeepsTheProcessAlive() throws InterruptedException {
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        scheduler.loop("deliver:shop", now -> {
            threads.add(Thread.currentThread());
            return Instant.MAX;
        });
        Thread thread = threads.take();
        assertThat(thread.getName()).isEqualTo("retail-sync deliver:shop");
        assertThat(thread.isDaemon()).isFalse();
    }

    @Test
    void aLoopIsCalledAgainWhenItAskedToBeAndNotBefore() throws InterruptedException {
        BlockingQueue<Instant> turns = new LinkedBlockingQueue<>();
        scheduler.loop("a", now -> {
            turns.add(now);
            return now.plus(HOUR);
        });
        Instant first = turns.take();
        assertThat(turns.take()).isAfterOrEqualTo(first.plus(HOUR));
    }

    @Test
    void aWakeBringsATurnForwardAndSeveralWakesBringOne() throws InterruptedException {
        BlockingQueue<Instant> turns = new LinkedBlockingQueue<>();
        CountDownLatch gate = new CountDownLatch(1);
        Scheduler.Loop loop = scheduler.loop("a", now -> {
            turns.add(now);
            awaitQuietly(gate);
            return Instant.MAX;
        });
        turns.take();
        for (int i = 0; i < 10; i++) {
            loop.wake();
        }
        gate.countDown();
        turns.take();
        scheduler.close();
        assertThat(turns).isEmpty();
    }

    @Test
    void turnsOfOneLoopNeverOverlap() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger overlaps = new AtomicInteger();
        CountDownLatch turns = new CountDownLatch(2_000);
        Scheduler.Loop loop = scheduler.loop("a", now -> {
            overlaps.addAndGet(inside.getAndIncrement());
            turns.countDown();
            inside.decrementAndGet();
            return now;
        });
        Stream<Thread> wakers = Stream.generate(() -> new Thread(() -> {
                    while (turns.getCount() > 0) {
                        loop.wake();
                    }
                }))
                .limit(2)
                .peek(Thread::start);
        List<Thread> started = wakers.toList();
        turns.await();
        for (Thread waker : started) {
            waker.join();
        }
        assertThat(overlaps).hasValue(0);
    }

    @Test
    void aTurnThatThrowsIsTriedAgainAfterGrowingPausesThatNoWakeShortens() throws InterruptedException {
        BlockingQueue<Instant> turns = new LinkedBlockingQueue<>();
        AtomicReference<Scheduler.Loop> self = new AtomicReference<>(() -> {});
        self.set(scheduler.loop("a", now -> {
            turns.add(now);
            self.get().wake();
            if (turns.size() < 9) {
                throw new IllegalStateException("on purpose");
            }
            return Instant.MAX;
        }));
        Instant first = turns.take();
        Instant before = first;
        Duration pause = Duration.ofMillis(100);
        for (int i = 0; i < 8; i++) {
            Instant next = turns.take();
            assertThat(Duration.between(before, next)).isGreaterThanOrEqualTo(pause);
            before = next;
            pause = pause.multipliedBy(2);
        }
    }

    @Test
    void anErrorDoesNotEndALoopEither() throws InterruptedException {
        CountDownLatch turns = new CountDownLatch(3);
        scheduler.loop("a", now -> {
            turns.countDown();
            throw new AssertionError("on purpose");
        });
        turns.await();
    }

    @Test
    void callsRunAwayFromTheLoopsAndSideBySide() throws InterruptedException {
        CountDownLatch together = new CountDownLatch(20);
        AtomicInteger done = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            scheduler.call("c", pause -> {
                together.countDown();
                awaitQuietly(together);
                done.incrementAndGet();
                all.countDown();
            });
        }
        all.await();
        assertThat(done).hasValue(20);
    }

    @Test
    void moreCallsThanThreadsAllRunInTheEnd() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(1_000);
        for (int i = 0; i < 1_000; i++) {
            scheduler.call("c", pause -> all.countDown());
        }
        all.await();
    }

    @Test
    void aCallThatThrowsTakesNothingAlong() throws InterruptedException {
        CountDownLatch after = new CountDownLatch(1);
        scheduler.call("bad", pause -> {
            throw new IllegalStateException("on purpose");
        });
        scheduler.call("good", pause -> after.countDown());
        after.await();
    }

    @Test
    void aPauseWaitsUntilItsTimeAndNotAtAllForThePast() throws InterruptedException {
        BlockingQueue<Duration> waited = new LinkedBlockingQueue<>();
        scheduler.call("c", pause -> {
            Instant start = scheduler.now();
            pause.until(start.minus(HOUR));
            pause.until(start.plus(HOUR));
            waited.add(Duration.between(start, scheduler.now()));
        });
        assertThat(waited.take()).isGreaterThanOrEqualTo(HOUR);
    }

    @Test
    void closingLetsRunningCallsEndAndTheLoopsTakeTheirAnswers() throws InterruptedException {
        List<String> answers = new CopyOnWriteArrayList<>();
        List<String> taken = new CopyOnWriteArrayList<>();
        Scheduler.Loop loop = scheduler.loop("a", now -> {
            taken.addAll(answers);
            answers.clear();
            return Instant.MAX;
        });
        CountDownLatch running = new CountDownLatch(1);
        scheduler.call("c", pause -> {
            running.countDown();
            pause.until(scheduler.now().plus(HOUR));
            answers.add("yes");
            loop.wake();
        });
        running.await();
        scheduler.close(Duration.ofSeconds(30));
        assertThat(taken).containsExactly("yes");
    }

    @Test
    void closingIsBoundedAndInterruptsWhatIsLeft() throws InterruptedException {
        ThreadScheduler slow = ThreadScheduler.create();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch paused = new CountDownLatch(1);
        slow.call("stuck", pause -> {
            running.countDown();
            pause.until(Instant.MAX);
            paused.countDown();
        });
        running.await();
        slow.close(Duration.ofMillis(20));
        paused.await();
    }

    @Test
    void closingTwiceIsHarmlessAndNothingRunsAfterwards() {
        AtomicInteger runs = new AtomicInteger();
        scheduler.close();
        scheduler.close();
        scheduler.call("late", pause -> runs.incrementAndGet());
        scheduler.loop("late", now -> {
            runs.incrementAndGet();
            return Instant.MAX;
        });
        scheduler.close(Duration.ofSeconds(1));
        assertThat(runs).hasValue(0);
    }

    @Test
    void aLoopMayCloseItsOwnScheduler() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        scheduler.loop("a", now -> {
            scheduler.close(Duration.ofSeconds(30));
            closed.countDown();
            return Instant.MAX;
        });
        closed.await();
    }

    @Test
    void timeIsTheClocksAtSpeedOne() {
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        try (ThreadScheduler still =
                ThreadScheduler.create(Clock.fixed(noon, ZoneOffset.UTC), new SplittableRandom(1))) {
            assertThat(still.now()).isEqualTo(noon);
            assertThat(still.random().nextInt()).isEqualTo(expectedFirst());
        }
    }

    private static int expectedFirst() {
        return new ThreadSchedulerRandom(new SplittableRandom(1)).nextInt();
    }

    @Test
    void aSpeedThatIsNoneIsRefused() {
        for (double speed : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> ThreadScheduler.create(Clock.systemUTC(), new SplittableRandom(1), speed))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("waited too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
