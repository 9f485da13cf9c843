package io.retailsync.simulators.salesforce;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** PricebookEntry: one per product, book and currency; the standard book's first (Object Reference 68.0, PricebookEntry). */
final class PriceRules implements Rule {

    private final Rows rows;
    private final ObjectType products;
    private final ObjectType books;
    private final ObjectType entries;

    PriceRules(Rows rows, Schema schema) {
        this.rows = rows;
        this.products = schema.known("Product2");
        this.books = schema.known("Pricebook2");
        this.entries = schema.known("PricebookEntry");
    }

    @Override
    public Either<ApiError, Row> settle(Optional<Row> before, Row after, Instant at) {
        Optional<ApiError> error = before.isEmpty() ? added(after) : edited(before.get(), after);
        if (error.isPresent()) {
            return Either.left(error.get());
        }
        Row product = rows.find(products, after.text("Product2Id"))
                .orElseThrow(() -> new IllegalStateException("a price without its product"));
        return Either.right(named(followsStandard(after), product));
    }

    private Row followsStandard(Row entry) {
        return entry.flag("UseStandardPrice") && !isStandard(entry)
                ? standardOf(entry)
                        .map(standard -> entry.with("UnitPrice", standard.get("UnitPrice")))
                        .orElse(entry)
                : entry;
    }

    private static Row named(Row entry, Row product) {
        return entry.with("Name", product.get("Name")).with("ProductCode", product.get("ProductCode"));
    }

    private Optional<ApiError> added(Row entry) {
        boolean twice =
                siblings(entry).anyMatch(other -> Objects.equals(other.get("Pricebook2Id"), entry.get("Pricebook2Id")));
        if (twice) {
            return Optional.of(ApiError.of(
                    "DUPLICATE_VALUE", "This price definition already exists in this price book", "Product2Id"));
        }
        if (!isStandard(entry) && standardOf(entry).isEmpty()) {
            return Optional.of(ApiError.of(
                    "STANDARD_PRICE_NOT_DEFINED", "Before creating a custom price, create a standard price."));
        }
        boolean copies = entry.flag("UseStandardPrice") && !isStandard(entry);
        if (copies == (entry.get("UnitPrice") != null)) {
            return Optional.of(
                    copies
                            ? priceOfTheStandardBook()
                            : ApiError.of(
                                    "REQUIRED_FIELD_MISSING", "Required fields are missing: [UnitPrice]", "UnitPrice"));
        }
        return Optional.empty();
    }

    private Optional<ApiError> edited(Row before, Row after) {
        boolean copies = after.flag("UseStandardPrice") && !isStandard(after);
        return copies && OrderRules.changed(before, after, "UnitPrice")
                ? Optional.of(priceOfTheStandardBook())
                : Optional.empty();
    }

    private static ApiError priceOfTheStandardBook() {
        return ApiError.of("FIELD_INTEGRITY_EXCEPTION", "field integrity exception: UnitPrice", "UnitPrice");
    }

    private boolean isStandard(Row entry) {
        return rows.find(books, entry.text("Pricebook2Id"))
                .map(book -> book.flag("IsStandard"))
                .orElse(false);
    }

    private Optional<Row> standardOf(Row entry) {
        return siblings(entry).filter(this::isStandard).findFirst();
    }

    private java.util.stream.Stream<Row> siblings(Row entry) {
        return rows.by(entries, entries.known("Product2Id"), entry.text("Product2Id")).stream()
                .filter(other -> !other.id().equals(entry.id()))
                .filter(other -> Objects.equals(other.get("CurrencyIsoCode"), entry.get("CurrencyIsoCode")));
    }

    @Override
    public void ripple(Row row) {
        if (isStandard(row)) {
            List<Row> followers = siblings(row)
                    .filter(other -> other.flag("UseStandardPrice"))
                    .toList();
            followers.forEach(other -> rows.put(other.with("UnitPrice", row.get("UnitPrice"))));
        }
    }
}
