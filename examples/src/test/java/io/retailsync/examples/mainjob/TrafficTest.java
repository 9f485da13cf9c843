package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.spi.Bytes;
import io.retailsync.spi.HttpRequest;
import java.net.URI;
import org.junit.jupiter.api.Test;

class TrafficTest {

    private final Traffic traffic = new Traffic("erp", phase -> {});

    @Test
    void aWriteSeenOnceMoreIsRepeatedAndAReadIsNot() {
        traffic.arrived(post("1"));
        traffic.arrived(post("2"));
        traffic.arrived(post("1"));
        traffic.arrived(HttpRequest.get(URI.create("http://127.0.0.1/orders")));
        traffic.arrived(HttpRequest.get(URI.create("http://127.0.0.1/orders")));
        assertThat(traffic.calls()).isEqualTo(5);
        assertThat(traffic.repeated()).isEqualTo(1);
    }

    private static HttpRequest post(String body) {
        return HttpRequest.post(URI.create("http://127.0.0.1/orders"), "application/json", Bytes.utf8(body));
    }
}
