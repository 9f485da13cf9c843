package io.retailsync.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.erp.BusinessCentral;
import io.retailsync.erp.S4HanaConnector;
import io.retailsync.model.EntityType;
import io.retailsync.model.catalogue.Catalogue;
import io.retailsync.model.mapping.FieldMapping;
import io.retailsync.model.mapping.Mapping;
import io.retailsync.salesforce.SalesforceConnector;
import io.retailsync.shopify.ShopifyConnector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/mapping.md} as the connectors have it; {@code -Dregenerate} renews it. */
class MappingDocumentTest {

    private static final String HEAD = """
            # Mapping

            Where each vendor keeps what the model names. `←` is read from there, `→` is written there, `↔` both. Generated from the tables that the
            connectors carry; tests of each connector prove every row, and that nothing is read or written that no row names. Business Central has no
            connector of ours: its column is for hosts that write one, and a test compares its names with the vendor's reference (API v2.0).
            """;

    private static final Path KEPT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(directory -> Files.isDirectory(directory.resolve(".mvn")))
            .findFirst()
            .orElseThrow()
            .resolve("docs/mapping.md");

    private static Map<String, Mapping> mappings() {
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        mappings.put(
                "Shopify",
                ShopifyConnector.builder()
                        .shop("acme.myshopify.com")
                        .credentials(io.retailsync.shopify.StaticToken.of("token"))
                        .webhookSecrets("secret")
                        .build()
                        .describe()
                        .mapping()
                        .orElseThrow());
        mappings.put(
                "Salesforce",
                SalesforceConnector.builder()
                        .loginHost(URI.create("https://acme.my.salesforce.com"))
                        .credentials(io.retailsync.salesforce.ClientCredentials.of("key", "secret"))
                        .currency("EUR")
                        .build()
                        .describe()
                        .mapping()
                        .orElseThrow());
        mappings.put(
                "S/4HANA",
                S4HanaConnector.builder()
                        .tenant(URI.create("https://my400123-api.s4hana.example/"))
                        .credentials(io.retailsync.erp.BasicUser.of("user", "secret"))
                        .salesArea("1010", "10", "00")
                        .build()
                        .describe()
                        .mapping()
                        .orElseThrow());
        mappings.put("Business Central", BusinessCentral.mapping());
        return mappings;
    }

    private static String document() {
        Map<String, Mapping> mappings = mappings();
        StringBuilder text = new StringBuilder(HEAD);
        for (EntityType<?> type : Catalogue.standard().types()) {
            Map<String, List<FieldMapping>> rows = new LinkedHashMap<>();
            mappings.forEach((vendor, mapping) -> rows.put(vendor, mapping.of(type)));
            rows.values().removeIf(List::isEmpty);
            if (!rows.isEmpty()) {
                table(type, rows, text);
            }
        }
        return text.toString();
    }

    private static void table(EntityType<?> type, Map<String, List<FieldMapping>> byVendor, StringBuilder text) {
        text.append("\n## ")
                .append(type.entity().getSimpleName())
                .append("\n\n| path | ")
                .append(String.join(" | ", byVendor.keySet()))
                .append(" |\n|---|")
                .append("---|".repeat(byVendor.size()))
                .append('\n');
        Set<String> paths = new LinkedHashSet<>();
        type.attributes()
                .forEach(attribute -> byVendor.values().stream()
                        .flatMap(List::stream)
                        .filter(row -> row.path().attribute().equals(attribute))
                        .forEach(row -> paths.add(row.path().toString())));
        for (String path : paths) {
            text.append("| `").append(path).append("` |");
            byVendor.values()
                    .forEach(rows -> text.append(' ')
                            .append(rows.stream()
                                    .filter(row -> row.path().toString().equals(path))
                                    .map(MappingDocumentTest::cell)
                                    .collect(Collectors.joining("<br>")))
                            .append(" |"));
            text.append('\n');
        }
    }

    private static String cell(FieldMapping row) {
        String arrow = switch (row.direction()) {
            case READ -> "←";
            case WRITTEN -> "→";
            case BOTH -> "↔";
        };
        String remark = row.remark().isEmpty() ? "" : " (" + row.remark() + ")";
        return arrow + " `" + row.object() + "." + row.field() + "`" + remark;
    }

    @Test
    void itIsWhatTheConnectorsSay() throws Exception {
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(KEPT, document());
        }
        assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
                .as("docs/mapping.md is stale. Renew it: mvn -pl examples -am test -Dregenerate")
                .isEqualTo(document());
    }

    @Test
    void itShowsBothDirectionsOfOneAttribute() {
        assertThat(document())
                .contains(
                        "| `email` | ← `Customer.defaultEmailAddress.emailAddress` (payloads: email)<br>→ `CustomerSetInput.email`"
                                + " | ↔ `Contact.Email` |");
    }
}
