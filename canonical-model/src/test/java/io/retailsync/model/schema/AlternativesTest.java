package io.retailsync.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Finding;
import io.retailsync.model.Money;
import io.retailsync.model.code.Sku;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.money.Percentage;
import io.retailsync.model.pricing.Promotion;
import io.retailsync.model.pricing.PromotionEffect;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is one of several records says which, and is read as that one. */
class AlternativesTest {

    private static final ModelJson JSON = ModelJson.standard();

    static List<PromotionEffect> effects() {
        return List.of(
                new PromotionEffect.PercentOff(Percentage.of("12.5")),
                new PromotionEffect.AmountOff(Money.of("5.00", "EUR")),
                new PromotionEffect.FixedPrice(Money.of("9.99", "EUR")),
                new PromotionEffect.BuyXGetY(2, 1, Percentage.of("100")),
                new PromotionEffect.FreeShipping(),
                new PromotionEffect.Gift(new Sku("MUG"), 1));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void eachEffectComesBackAsItself(PromotionEffect effect) {
        ObjectNode document = promotion();
        document.set("effect", JSON.tree(effect));
        assertThat(document.at("/effect/kind").isTextual()).isTrue();
        assertThat(schema().faults(document)).isEmpty();
        assertThat(JSON.decode(document, Promotion.class).get().effect()).isEqualTo(effect);
    }

    @Test
    void whatDoesNotSayWhichItIsIsRefused() {
        ObjectNode document = promotion();
        ((ObjectNode) document.get("effect")).remove("kind");
        assertThat(refused(document)).extracting(Finding::path, Finding::code).contains(at("required"));
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        ObjectNode document = promotion();
        ((ObjectNode) document.get("effect")).put("kind", "TWO_FOR_ONE");
        assertThat(refused(document)).extracting(Finding::path, Finding::code).contains(at("enum"));
    }

    @Test
    void anEffectIsAnObject() {
        ObjectNode document = promotion().put("effect", "FREE_SHIPPING");
        assertThat(refused(document)).extracting(Finding::code).containsExactly("type");
    }

    private static org.assertj.core.groups.Tuple at(String code) {
        return org.assertj.core.groups.Tuple.tuple("effect.kind", code);
    }

    private static List<Finding> refused(ObjectNode document) {
        assertThat(schema().accepts(document)).isFalse();
        return JSON.decode(document, Promotion.class).getError();
    }

    private static Validator schema() {
        return Validator.of(ModelSchemas.of("promotion", Promotion.class));
    }

    private static ObjectNode promotion() {
        return (ObjectNode) JSON.tree(JSON.write(new SeededRecords(new SplittableRandom(7)).draw(Promotion.class)));
    }
}
