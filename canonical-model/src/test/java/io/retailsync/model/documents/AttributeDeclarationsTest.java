package io.retailsync.model.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Attribute;
import io.retailsync.model.DataClass;
import io.retailsync.model.EntityType;
import io.retailsync.model.Owner;
import io.retailsync.model.sales.OrderLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeDeclarationsTest {

    static List<EntityType<?>> entities() {
        return ModelledRecords.entities();
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyComponentOfACatalogueEntityDeclaresClassOwnerAndMergeRule(EntityType<?> entity) {
        assertThat(AttributeDeclarations.missingIn(entity.entity()))
                .as("components of %s without @Attribute", entity)
                .isEmpty();
    }

    @Test
    void everyComponentOfAPayloadDeclaresThemToo() {
        assertThat(ModelledRecords.events())
                .allSatisfy(event -> assertThat(AttributeDeclarations.missingIn(event.payload()))
                        .as(event.name())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyAttributeHasAnOwnerAndNoneTwice(EntityType<?> entity) {
        assertThat(AttributeDeclarations.oddIn(entity.entity())).isEmpty();
    }

    @Test
    void aComponentWithoutADeclarationIsNamed() {
        record Note(
                @Attribute(value = DataClass.C1, owner = Owner.CRM)
                String title,

                String text) {}
        assertThat(AttributeDeclarations.missingIn(Note.class)).containsExactly("Note.text");
    }

    @Test
    void aLineInsideAnEntityIsLookedAtToo() {
        record Basket(
                @Attribute(value = DataClass.C1, owner = Owner.COM)
                List<Pick> picks) {
            record Pick(String sku, OrderLine line) {}
        }
        assertThat(AttributeDeclarations.missingIn(Basket.class)).containsExactly("Pick.sku", "Pick.line");
    }

    @Test
    void anOwnerNamedTwiceIsOdd() {
        record Note(
                @Attribute(
                        value = DataClass.C1,
                        owner = {Owner.CRM, Owner.CRM})
                String title) {}
        assertThat(AttributeDeclarations.oddIn(Note.class)).hasSize(1);
    }
}
