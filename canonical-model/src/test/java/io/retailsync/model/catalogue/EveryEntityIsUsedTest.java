package io.retailsync.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Attribute;
import io.retailsync.model.DataClass;
import io.retailsync.model.EntityType;
import io.retailsync.model.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No entity is there for its own sake: each has an invariant, a lifecycle, an event or a flow that needs it. */
class EveryEntityIsUsedTest {

    static List<EntityType<?>> entities() {
        return Catalogue.standard().types();
    }

    @ParameterizedTest
    @MethodSource("entities")
    void somethingNeedsTheEntity(EntityType<?> entity) {
        assertThat(EntityUses.of(entity))
                .as("what needs %s: wire it to a rule, a lifecycle, an event or a flow, or take it out", entity)
                .isNotEmpty();
    }

    @Test
    void anEntityThatNothingNeedsIsFound() {
        record Ornament(
                @Attribute(value = DataClass.C1, owner = Owner.INT)
                String text) {}
        assertThat(EntityUses.of(EntityType.of(
                        "ornament",
                        Ornament.class,
                        List.of(io.retailsync.model.AttributePath.of(
                                Ornament.class, "text", it -> java.util.Optional.of(it.text()))))))
                .isEmpty();
    }
}
