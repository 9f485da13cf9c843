package io.retailsync.erp;

import io.retailsync.api.ConfigurationRefused;
import io.retailsync.erp.internal.ProductTerms;
import io.retailsync.model.product.ProductStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the material master is read, for {@link S4HanaConnectorBuilder#products(S4HanaProducts)}. Immutable; every method returns a changed
 * copy.
 */
public final class S4HanaProducts {

    private final ProductTerms terms;

    private S4HanaProducts(ProductTerms terms) {
        this.terms = terms;
    }

    /** {@return a look every five minutes, English titles, and no cross-plant status that is understood} */
    public static S4HanaProducts usual() {
        return new S4HanaProducts(new ProductTerms(Duration.ofMinutes(5), List.of("EN"), Map.of()));
    }

    /**
     * {@return the same with another interval between looks for changes}
     *
     * @param interval above zero
     * @throws ConfigurationRefused where it isn't
     */
    public S4HanaProducts every(Duration interval) {
        if (interval.isZero() || interval.isNegative()) {
            throw new ConfigurationRefused("looking for products every " + interval
                    + ": write an interval above zero, such as .every(Duration.ofMinutes(5))");
        }
        return new S4HanaProducts(new ProductTerms(interval, terms.languages(), terms.statuses()));
    }

    /**
     * {@return the same with titles in other languages; a material that has a text in none of them is called by any text that it has}
     *
     * @param codes two characters each, as the vendor writes them ({@code EN}); best first
     */
    public S4HanaProducts titlesIn(String... codes) {
        return new S4HanaProducts(new ProductTerms(terms.every(), List.of(codes), terms.statuses()));
    }

    /**
     * {@return the same with the meaning of one more cross-plant status}
     *
     * <p>The codes are the company's customizing. One whose meaning was not said comes through raw. Without a status a material is
     * {@code ACTIVE}; marked for deletion it is {@code ARCHIVED}, whatever its status.
     *
     * @param code two characters
     * @param meaning what materials with it are
     */
    public S4HanaProducts status(String code, ProductStatus meaning) {
        Map<String, ProductStatus> more = new HashMap<>(terms.statuses());
        more.put(code, meaning);
        return new S4HanaProducts(new ProductTerms(terms.every(), terms.languages(), more));
    }

    ProductTerms terms() {
        return terms;
    }
}
