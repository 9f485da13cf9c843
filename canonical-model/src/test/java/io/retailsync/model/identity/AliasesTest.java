package io.retailsync.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.party.Customer;
import io.retailsync.seeded.Property;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AliasesTest {

    private static final Key A = key("a");
    private static final Key B = key("b");
    private static final Key C = key("c");
    private static final ExternalRef SHOP = ExternalRef.of("shop", "customer", "1");
    private static final ExternalRef CRM = ExternalRef.of("crm", "contact", "2");

    private static Key key(String id) {
        return new Key("customer", id);
    }

    private static Governed<Customer> record(Key key) {
        Customer nobody = Customer.builder().build();
        return new Governed<>(key, "acme", 1, List.of(SHOP, CRM), Map.of(), "eu", Map.of(), nobody);
    }

    @Test
    void aChainIsCollapsed() {
        Aliases aliases = Aliases.none().merged(A, B).get().merged(B, C).get();
        assertThat(aliases.resolve(A)).isEqualTo(C);
        assertThat(aliases.of(C)).containsExactly(A, B);
        assertThat(aliases).isEqualTo(Aliases.of(Map.of(A, B, B, C)));
    }

    @Test
    void circlesAreRefused() {
        Aliases aliases = Aliases.none().merged(A, B).get();
        assertThat(aliases.merged(B, A).getLeft().code()).isEqualTo("circle");
        assertThat(aliases.merged(C, C).isLeft()).isTrue();
        assertThatThrownBy(() -> Aliases.of(Map.of(A, B, B, A))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLoserDoesNotLoseToAnotherRecord() {
        assertThat(Aliases.none().merged(A, B).get().merged(A, C).getLeft().message())
                .contains("customer:b");
    }

    @Test
    void kindsAreNotMixed() {
        assertThat(Aliases.none().merged(new Key("order", "a"), B).getLeft().code())
                .isEqualTo("kind");
    }

    @Test
    void whateverIsMergedEachKeyLeadsToOneSurvivorForEver() {
        Property.holds(300, random -> {
            Aliases aliases = Aliases.none();
            Map<Key, Key> group = new HashMap<>();
            for (int i = 0; i < 20; i++) {
                Key loser = key("" + random.nextInt(8));
                Key survivor = key("" + random.nextInt(8));
                Aliases before = aliases;
                Either<?, Aliases> merged = before.merged(loser, survivor);
                aliases = merged.getOrElse(before);
                if (merged.isRight()) {
                    assertThat(aliases.merged(loser, survivor).get()).isEqualTo(aliases);
                    group.put(loser, survivor);
                }
                for (Map.Entry<Key, Key> pair : group.entrySet()) {
                    assertThat(aliases.resolve(pair.getKey())).isEqualTo(aliases.resolve(pair.getValue()));
                }
                for (int id = 0; id < 8; id++) {
                    Key stays = aliases.resolve(key("" + id));
                    assertThat(aliases.resolve(stays)).isEqualTo(stays);
                    assertThat(aliases.isAlias(stays)).isFalse();
                    if (before.isAlias(key("" + id))) {
                        assertThat(aliases.isAlias(key("" + id))).isTrue();
                    }
                }
            }
            assertThat(Aliases.of(aliases.survivors())).isEqualTo(aliases);
        });
    }

    @Test
    void whatIsSplitOffGetsANewKeyAndTheReferencesOfTheList() {
        Aliases aliases = Aliases.none().merged(A, B).get();
        Split split = aliases.split(record(B), C, List.of(SHOP)).get();
        assertThat(split).isEqualTo(new Split(B, List.of(CRM), C, List.of(SHOP)));
        assertThat(aliases.resolve(A)).isEqualTo(B);
    }

    @Test
    void aSplitNeedsAFreshKeyAndReferencesOnBothSides() {
        Aliases aliases = Aliases.none().merged(A, B).get();
        assertThat(aliases.split(record(B), A, List.of(SHOP)).getLeft().code()).isEqualTo("used");
        assertThat(aliases.split(record(B), C, List.of()).getLeft().code()).isEqualTo("reference");
        assertThat(aliases.split(record(B), C, List.of(SHOP, CRM)).isLeft()).isTrue();
        assertThat(aliases.split(record(B), C, List.of(ExternalRef.of("x", "y", "z")))
                        .isLeft())
                .isTrue();
        assertThat(aliases.split(record(A), C, List.of(SHOP)).getLeft().code()).isEqualTo("alias");
    }
}
