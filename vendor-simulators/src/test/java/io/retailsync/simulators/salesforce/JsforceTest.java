package io.retailsync.simulators.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.simulators.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** jsforce 3.10.15, a client that nobody here wrote, finds our simulator to be a Salesforce org. */
class JsforceTest {

    private static final Path DRIVER = Path.of("src/test/node/salesforce").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void jsforceLogsInQueriesWithPagingUpsertsOneAndTwoHundredAndReadsErrors() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(DRIVER.resolve("node_modules/jsforce")),
                "jsforce is not installed: run src/test/node/install.sh");
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        KeyPair keys = generator.generateKeyPair();
        SalesforceSimulator simulator = SalesforceSimulator.builder()
                .certificate(keys.getPublic(), "integration@acme.example")
                .pageSize(50)
                .build();
        try (LoopbackServer server = LoopbackServer.serve(simulator, InstantSource.system(), 20)) {
            Process driver = new ProcessBuilder(
                            "node", "drive.cjs", base(server), pem(keys).toString())
                    .directory(DRIVER.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(driver.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(driver.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(driver.exitValue()).as(output).isZero();
            assertThat(output).contains("collections ok", "queries ok", "errors ok");
        }
        assertThat(simulator.org().byKey("Contact", "C-200")).isPresent();
    }

    private static String base(LoopbackServer server) {
        String address = server.address().toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private Path pem(KeyPair keys) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    }
}
