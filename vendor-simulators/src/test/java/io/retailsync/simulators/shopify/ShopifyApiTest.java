package io.retailsync.simulators.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.spi.HttpRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @shopify/shopify-api} 12.3.0, which nobody here wrote, takes the webhooks that our simulator signs, and no others. */
class ShopifyApiTest {

    private static final Path DRIVER = Path.of("src/test/node/shopify").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void theVendorsLibraryTakesOurWebhooksAndRefusesChangedOnes() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(DRIVER.resolve("node_modules/@shopify/shopify-api")),
                "@shopify/shopify-api is not installed: run src/test/node/install.sh");
        ShopFixture fixture =
                new ShopFixture(AdminClient.settings().withWebhooksTo(URI.create("http://127.0.0.1:1/hooks")));
        fixture.order(BasketLine.of("MUG-1", 2));
        List<HttpRequest> webhooks = fixture.client.simulator.outbox(fixture.client.now);
        assertThat(webhooks).isNotEmpty();
        List<String> answers = verified(webhooks);
        for (int i = 0; i < webhooks.size(); i++) {
            HttpRequest webhook = webhooks.get(i);
            assertThat(answers.get(i))
                    .startsWith("valid ")
                    .endsWith(webhook.header("x-shopify-webhook-id").orElseThrow());
        }
        List<String> changed = verified(webhooks.stream()
                .map(webhook -> webhook.with("x-shopify-hmac-sha256", Webhook.signature("other", webhook.body())))
                .toList());
        assertThat(changed).hasSameSizeAs(webhooks).allMatch(answer -> answer.startsWith("invalid"));
    }

    private List<String> verified(List<HttpRequest> webhooks) throws Exception {
        List<String> lines = new ArrayList<>();
        for (HttpRequest webhook : webhooks) {
            ObjectNode line = Wire.object();
            ObjectNode headers = line.putObject("headers");
            webhook.headers().forEach(headers::put);
            line.put("body", Base64.getEncoder().encodeToString(webhook.body().toArray()));
            lines.add(Wire.write(line).utf8());
        }
        Path file = Files.write(folder.resolve("webhooks.jsonl"), lines);
        Process process = new ProcessBuilder("node", "verify.cjs", file.toString(), "shpss_secret")
                .directory(DRIVER.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.lines()
                .filter(answer -> answer.startsWith("valid") || answer.startsWith("invalid"))
                .toList();
    }
}
