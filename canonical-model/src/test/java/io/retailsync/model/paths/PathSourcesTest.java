package io.retailsync.model.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.fulfilment.Shipment;
import io.retailsync.model.inventory.InventoryLevel;
import io.retailsync.model.party.Customer;
import io.retailsync.model.payment.Refund;
import io.retailsync.model.pricing.Price;
import io.retailsync.model.product.Product;
import io.retailsync.model.returns.Return;
import io.retailsync.model.sales.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSourcesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Customer.class, Product.class, Price.class, InventoryLevel.class,
                Order.class, Shipment.class, Refund.class, Return.class
            })
    void theGeneratedPathsAreThoseOfTheRecord(Class<? extends Record> entity) throws IOException {
        Path source = Path.of("src/main/java", entity.getName().replace('.', '/') + "Paths.java");
        String expected = new PathSource(entity).text();
        if (Boolean.getBoolean("writePaths")) {
            Files.writeString(source, expected);
        }
        assertThat(withoutLayout(Files.readString(source))).isEqualTo(withoutLayout(expected));
    }

    private static String withoutLayout(String text) {
        return text.replaceAll("\\s+", "");
    }
}
