package io.retailsync.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.MergeRule;
import io.retailsync.model.Restrictive;
import io.retailsync.model.Stamp;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.party.CreditStatus;
import io.retailsync.model.party.CustomerAccountPaths;
import io.retailsync.model.party.CustomerMasterPaths;
import io.retailsync.model.party.CustomerStatus;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the stricter value counts, there is an order of strictness. */
class RestrictiveTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    static Stream<AttributePath<?, ?>> attributes() {
        return Catalogue.standard().types().stream()
                .<AttributePath<?, ?>>flatMap(type -> type.attributes().stream())
                .filter(path -> path.rule() == MergeRule.MOST_RESTRICTIVE);
    }

    @Test
    void thereAreAttributesOfWhichTheStricterValueCounts() {
        assertThat(attributes().map(AttributePath::toString))
                .contains(
                        "customer.emailConsent",
                        "customerMaster.status",
                        "customerAccount.creditStatus",
                        "order.status");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void eachOfThemHasAnOrder(AttributePath<?, ?> path) {
        Type type = path.type() instanceof ParameterizedType coded && coded.getRawType() == Coded.class
                ? coded.getActualTypeArguments()[0]
                : path.type();
        assertThat(Restrictive.class)
                .as("an attribute whose stricter value counts has values that know how strict they are: %s", path)
                .isAssignableFrom((Class<?>) type);
    }

    /** Every list of words leads to the same one in whatever order two of them are compared. */
    @ParameterizedTest
    @ValueSource(classes = {OrderStatus.class, CustomerStatus.class, CreditStatus.class})
    <S extends Enum<S> & Restrictive<S>> void theOrderIsTotal(Class<S> statuses) {
        record Word<S>(S status, Instant said) {}
        List<Word<S>> words = new ArrayList<>();
        for (S status : statuses.getEnumConstants()) {
            words.add(new Word<>(status, NOON));
            words.add(new Word<>(status, NOON.plusSeconds(1)));
        }
        for (Word<S> a : words) {
            for (Word<S> b : words) {
                int ab = Integer.signum(a.status().compareRestriction(b.status(), a.said(), b.said()));
                assertThat(ab)
                        .isEqualTo(-Integer.signum(b.status().compareRestriction(a.status(), b.said(), a.said())));
                if (a.status() != b.status()) {
                    assertThat(ab).as("%s and %s", a, b).isNotZero();
                }
                for (Word<S> c : words) {
                    int bc = Integer.signum(b.status().compareRestriction(c.status(), b.said(), c.said()));
                    if (ab >= 0 && bc >= 0) {
                        assertThat(a.status().compareRestriction(c.status(), a.said(), c.said()))
                                .as("%s, %s, %s", a, b, c)
                                .isNotNegative();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FULFILMENT, ON_HOLD, ON_HOLD",
        "CONFIRMED, CANCELLED, CANCELLED",
        "COMPLETED, ON_HOLD, ON_HOLD",
        "REJECTED, CANCELLED, CANCELLED",
        "PENDING, CONFIRMED, CONFIRMED",
        "CONFIRMED, IN_FULFILMENT, IN_FULFILMENT",
        "COMPLETED, REOPENED, REOPENED",
        "REOPENED, COMPLETED, COMPLETED"
    })
    void ofTwoWordsAboutAnOrderTheOneCountsThatLetsLessBeDone(
            OrderStatus earlier, OrderStatus later, OrderStatus counts) {
        List<Candidate<Coded<OrderStatus>>> words =
                List.of(word(Coded.of(earlier), "oms", 0), word(Coded.of(later), "shop", 60));
        assertThat(MergePolicy.of(OrderPaths.STATUS).merge(words).value()).contains(Coded.of(counts));
        List<Candidate<Coded<OrderStatus>>> turned = List.of(words.get(1), words.get(0));
        assertThat(MergePolicy.of(OrderPaths.STATUS).merge(turned).value()).contains(Coded.of(counts));
    }

    @Test
    void aBlockHoldsEverywhereAndWhatIsErasedStaysErased() {
        assertThat(MergePolicy.of(CustomerMasterPaths.STATUS)
                        .merge(List.of(
                                word(Coded.of(CustomerStatus.BLOCKED), "erp", 0),
                                word(Coded.of(CustomerStatus.ACTIVE), "crm", 60)))
                        .value())
                .contains(Coded.of(CustomerStatus.BLOCKED));
        assertThat(MergePolicy.of(CustomerMasterPaths.STATUS)
                        .merge(List.of(
                                word(Coded.of(CustomerStatus.REDACTED), "crm", 0),
                                word(Coded.of(CustomerStatus.BLOCKED), "erp", 60)))
                        .value())
                .contains(Coded.of(CustomerStatus.REDACTED));
        assertThat(MergePolicy.of(CustomerAccountPaths.CREDIT_STATUS)
                        .merge(List.of(
                                word(Coded.of(CreditStatus.HOLD), "erp", 0),
                                word(Coded.of(CreditStatus.WARN), "crm", 60)))
                        .value())
                .contains(Coded.of(CreditStatus.HOLD));
    }

    @Test
    void aCodeThatIsNotKnownIsLeftToAPerson() {
        List<Candidate<Coded<OrderStatus>>> words =
                List.of(word(Coded.of(OrderStatus.CONFIRMED), "oms", 0), word(Coded.raw("frozen", "shop"), "shop", 60));
        assertThat(MergePolicy.of(OrderPaths.STATUS).merge(words).verdict()).isEqualTo(Verdict.NEEDS_A_PERSON);
        assertThat(MergePolicy.of(OrderPaths.STATUS).merge(words.subList(1, 2)).value())
                .contains(Coded.raw("frozen", "shop"));
    }

    private static <V> Candidate<V> word(V value, String system, long second) {
        Instant at = NOON.plusSeconds(second);
        return Candidate.of(value, 0, new Stamp(system, ExternalRef.of(system, "record", "1"), at, at));
    }
}
