package io.retailsync.examples.host;

import io.retailsync.examples.ScaledClock;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** How this host is set up: system properties, and secrets from the environment. A missing one is named. */
final class Settings {

    private final Properties properties;
    private final Map<String, String> environment;

    Settings(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    int port() {
        return Integer.parseInt(text("host.port"));
    }

    boolean inMemory() {
        return text("host.store").equals("memory");
    }

    Path file(String name) {
        return Path.of(text("host.directory")).resolve(name);
    }

    /** {@return the vendors' clock; the wall's where none is said} */
    ScaledClock clock() {
        return Optional.ofNullable(properties.getProperty("host.clock"))
                .map(ScaledClock::join)
                .orElseGet(() -> ScaledClock.from(Clock.systemUTC(), Instant.now(), 1));
    }

    String text(String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("-D" + name + "=… is missing");
        }
        return value;
    }

    URI address(String system) {
        return URI.create(text("host." + system + ".address"));
    }

    String secret(String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException("the environment lacks " + name);
        }
        return value;
    }

    PrivateKey key(String name) {
        try {
            byte[] pkcs8 = Base64.getDecoder().decode(secret(name));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name + " is no RSA key in PKCS#8", e);
        }
    }

    /** {@return by SKU, how many pieces the ledger sets aside in all} */
    Map<String, Integer> allotments() {
        Map<String, Integer> allotments = new LinkedHashMap<>();
        for (String entry : properties.getProperty("host.allotments", "").split(",", -1)) {
            String[] parts = entry.split("=", 2);
            if (parts.length == 2) {
                allotments.put(parts[0], Integer.parseInt(parts[1]));
            }
        }
        return allotments;
    }
}
