package io.retailsync.examples.mainjob;

import io.retailsync.examples.ScaledClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a run keeps its files, and how the host is set up.
 *
 * @param directory for report, log and the host's files
 * @param hostAddress where the host listens, in every life of it
 * @param crmKey what the host signs its assertions to the CRM with
 */
record Workplace(Path directory, URI hostAddress, KeyPair crmKey) {

    private static final int KEY_BITS = 2048;

    /**
     * {@return an empty workplace}
     *
     * @param directory cleared of an earlier run's files
     */
    static Workplace prepare(Path directory) {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> old = Files.list(directory)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(KEY_BITS);
            return new Workplace(directory, freeAddress(), keys.generateKeyPair());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has RSA", impossible);
        }
    }

    private static URI freeAddress() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return URI.create("http://127.0.0.1:" + probe.getLocalPort());
        }
    }

    Path hostLog() {
        return directory.resolve("host.log");
    }

    /** {@return the host's settings, as it reads them} */
    Map<String, String> settings(Options options, ScaledClock clock, Vendors vendors) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("host.port", Integer.toString(hostAddress.getPort()));
        settings.put("host.store", options.store().name().toLowerCase(Locale.ROOT));
        settings.put("host.directory", directory.toString());
        settings.put("host.clock", clock.shared());
        settings.put("host.shop.address", vendors.address("shop").toString());
        settings.put("host.shop.domain", Vendors.SHOP_DOMAIN);
        settings.put("host.shop.location", vendors.retailer().location());
        settings.put("host.shop.client-id", Vendors.CLIENT_ID);
        settings.put("host.crm.address", vendors.address("crm").toString());
        settings.put("host.crm.pricebook", vendors.retailer().org().standardPricebookId());
        settings.put("host.erp.address", vendors.address("erp").toString());
        settings.put("host.erp.guest", vendors.retailer().guests());
        settings.put("host.allotments", options.webhooks().isPresent() ? "" : "RS-0003=5");
        return settings;
    }

    /** {@return what the host must not find on a command line, as it reads it from its environment} */
    Map<String, String> secrets() {
        return Map.of(
                "SHOP_SECRET", Vendors.CLIENT_SECRET,
                "CRM_KEY",
                        Base64.getEncoder().encodeToString(crmKey.getPrivate().getEncoded()),
                "ERP_PASSWORD", Vendors.ERP_PASSWORD);
    }
}
