package io.retailsync.model.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.Attribute;
import io.retailsync.model.DataClass;
import io.retailsync.model.EmailAddress;
import io.retailsync.model.Owner;
import io.retailsync.model.PersonName;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.party.Customer;
import io.retailsync.model.party.CustomerPaths;
import io.retailsync.model.payment.PaymentPaths;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MaskingTest {

    private static final Masking MASKING = Masking.keyed("a secret of the host".getBytes(StandardCharsets.UTF_8));

    private static final Customer ADA = Customer.builder()
            .name(new PersonName("Ada", "Lovelace", "Ada Lovelace"))
            .email(new EmailAddress("ada@example.com"))
            .emailConsent(new Consent(ConsentState.GRANTED, Instant.EPOCH))
            .locale("en")
            .taxExempt(true)
            .tags(Set.of("vip"))
            .accounts(List.of("4711"))
            .build();

    record Inner(
            @Attribute(value = DataClass.C0, owner = Owner.PIM)
            String open,

            @Attribute(value = DataClass.P3, owner = Owner.CRM)
            String secret) {}

    record Outer(
            @Attribute(value = DataClass.C1, owner = Owner.COM)
            List<Inner> lines,

            @Attribute(value = DataClass.P1, owner = Owner.COM)
            String pseudonym,

            @Attribute(value = DataClass.K1, owner = Owner.PAY)
            String token,

            @Attribute(value = DataClass.C1, owner = Owner.COM)
            Map<String, PersonName> contacts,

            String undeclared) {}

    private static final Outer OUTER = new Outer(
            List.of(new Inner("shown", "hidden")), "c-1", "tok_1", Map.of("a", new PersonName(null, null, "Ada")), "?");

    private static JsonNode masked(Record record) {
        return ModelJson.standard().tree(MASKING.record(record));
    }

    @Test
    void eachAttributeIsShownByItsClass() {
        JsonNode masked = masked(ADA);
        assertThat(masked.path("email").asText()).isEqualTo("***");
        assertThat(masked.path("emailConsent").asText()).isEqualTo("***");
        assertThat(masked.path("accounts").path(0).asText()).isEqualTo("4711");
        assertThat(masked.path("taxExempt").asBoolean()).isTrue();
        assertThat(masked.toString()).doesNotContainIgnoringCase("ada").doesNotContain("vip");
    }

    @Test
    void linesAreShownByTheClassesOfTheirOwn() {
        JsonNode masked = masked(OUTER);
        assertThat(masked.at("/lines/0/open").asText()).isEqualTo("shown");
        assertThat(masked.at("/lines/0/secret").asText()).isEqualTo("***");
        assertThat(masked.path("token").asText()).isEqualTo("***");
    }

    @Test
    void valuesThatArePersonalByTypeAreMaskedWhateverTheirClass() {
        assertThat(masked(OUTER).at("/contacts/a").asText()).isEqualTo("***");
    }

    @Test
    void whatNobodyDeclaredIsMasked() {
        assertThat(masked(OUTER).path("undeclared").asText()).isEqualTo("***");
        ObjectNode more = (ObjectNode) ModelJson.standard().tree(ADA);
        more.put("nickname", "Enchantress");
        assertThat(ModelJson.standard()
                        .tree(MASKING.json(more.toString(), Customer.class))
                        .path("nickname")
                        .asText())
                .isEqualTo("***");
    }

    @Test
    void aPseudonymIsHashedSoThatEqualOnesAreRecognised() {
        String hash = masked(OUTER).path("pseudonym").asText();
        assertThat(hash).matches("#[0-9a-f]{12}").isEqualTo(MASKING.text("c-1", DataClass.P1));
        assertThat(hash).isNotEqualTo(MASKING.text("c-2", DataClass.P1));
        assertThat(hash).isNotEqualTo(Masking.unkeyed().text("c-1", DataClass.P1));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> Masking.keyed(new byte[8])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sentencesThatQuoteARecordLoseItsPersonalWords() {
        PersonalWords words = new PersonalWords("shop"::equals);
        ObjectNode tree = (ObjectNode) ModelJson.standard().tree(ADA);
        words.learn(CustomerPaths.TYPE, tree.retain("name", "accounts").toString());
        assertThat(words.masked("no Lovelace (x@y.example, +49 30 1234567) at shop, account 4711"))
                .isEqualTo("no *** (***, ***) at shop, account 4711");
    }

    @Test
    void whatStandsInThePlaceOfRecordsInABrokenDocumentIsMasked() {
        String json = "{\"lines\":\"hidden\",\"contacts\":[\"hidden\"]}";
        assertThat(MASKING.json(json, Outer.class)).doesNotContain("hidden");
        assertThat(MASKING.json("{\"lines\":[\"hidden\",{\"open\":\"shown\"}]}", Outer.class))
                .contains("shown")
                .doesNotContain("hidden");
    }

    @Test
    void theLastFourDigitsOfACardAreKnownInASentence() {
        PersonalWords words = new PersonalWords(word -> false);
        words.learn(PaymentPaths.TYPE, "{\"instrument\":{\"brand\":\"visa\",\"last4\":\"4242\"}}");
        assertThat(words.masked("the visa that ends in 4242 was declined"))
                .isEqualTo("the *** that ends in *** was declined");
    }
}
