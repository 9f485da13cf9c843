package io.retailsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreKitTest {

    @ParameterizedTest
    @EnumSource
    void aStoreThatBreaksARuleFailsThatRule(BrokenStore.Defect defect) {
        List<String> failed = failures(defect);
        if (defect == BrokenStore.Defect.NONE) {
            assertThat(failed).isEmpty();
        } else {
            assertThat(failed)
                    .anyMatch(name -> name.startsWith(defect.rule()))
                    .contains("randomWorkAgreesWithThePlainModel");
        }
    }

    @Test
    void everyRuleHasATest() {
        assertThat(tests().map(Method::getName))
                .extracting(name -> name.substring(0, 2))
                .contains("S1", "S2", "S3", "S4", "S5", "S6");
    }

    private static List<String> failures(BrokenStore.Defect defect) {
        List<String> failed = new ArrayList<>();
        tests().filter(test -> !passes(test, defect)).forEach(test -> failed.add(test.getName()));
        return failed;
    }

    private static boolean passes(Method test, BrokenStore.Defect defect) {
        Kit kit = new Kit(defect);
        kit.openStore();
        try {
            test.invoke(kit);
            return true;
        } catch (InvocationTargetException failure) {
            assertThat(failure.getCause()).isInstanceOfAny(AssertionError.class, RuntimeException.class);
            return false;
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        } finally {
            kit.closeStore();
        }
    }

    private static Stream<Method> tests() {
        return Stream.of(StoreKit.class, StoreUnitRules.class)
                .flatMap(kit -> Stream.of(kit.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    private static final class Kit extends StoreKit {

        private final BrokenStore.Defect defect;

        private Kit(BrokenStore.Defect defect) {
            this.defect = defect;
        }

        @Override
        protected Store open() {
            return new BrokenStore(defect);
        }

        @Override
        protected Store reopen(Store open) {
            return ((BrokenStore) open).reopen();
        }
    }
}
