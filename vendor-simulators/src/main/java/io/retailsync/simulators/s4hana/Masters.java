package io.retailsync.simulators.s4hana;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Materials and what lies in the plants: read by clients, written by the programmatic side and the warehouse only. */
final class Masters {

    private static final String UNRESTRICTED = "01";

    private final Tables tables;
    private final Service products;
    private final Service stocks;
    private final Map<String, BigDecimal> listPrices = new LinkedHashMap<>();

    Masters(Tables tables, Service products, Service stocks) {
        this.tables = tables;
        this.products = products;
        this.stocks = stocks;
    }

    void create(Material material, S4HanaSettings settings, Instant now) {
        Row product = Row.root(products.shape("A_Product"));
        product.put("Product", material.number());
        product.put("ProductType", "HAWA");
        product.put("BaseUnit", material.baseUnit());
        product.put("ItemCategoryGroup", "NORM");
        product.put("ProductStandardID", material.gtin());
        lifecycle(product, material.lifecycle());
        material.descriptions().forEach((language, description) -> {
            Row text = product.newChild("to_Description", products.shape("A_ProductDescription"));
            text.put("Language", language);
            text.put("ProductDescription", shortened(description));
        });
        for (String plant : material.plants()) {
            product.newChild("to_Plant", products.shape("A_ProductPlant")).put("Plant", plant);
        }
        if (material.sold()) {
            Row area = product.newChild("to_SalesDelivery", products.shape("A_ProductSalesDelivery"));
            area.put("ProductSalesOrg", settings.salesArea().salesOrganization());
            area.put("ProductDistributionChnl", settings.salesArea().distributionChannel());
            area.put("SalesMeasureUnit", material.baseUnit());
        }
        if (material.taxed()) {
            Row tax = product.newChild("to_ProductSalesTax", products.shape("A_ProductSalesTax"));
            tax.put("Country", settings.country());
            tax.put("TaxCategory", "TTX1");
            tax.put("TaxClassification", "1");
        }
        stamp(product, now);
        tables.add(product);
        listPrices.put(product.text("Product"), material.listPrice());
    }

    private static void lifecycle(Row product, Material.Lifecycle lifecycle) {
        product.put("IsMarkedForDeletion", lifecycle.markedForDeletion());
        if (!lifecycle.crossPlantStatus().isEmpty()) {
            product.put("CrossPlantStatus", lifecycle.crossPlantStatus());
            product.put("CrossPlantStatusValidityDate", lifecycle.statusFrom());
        }
    }

    /**
     * A new material has a day of creation and no time of change. That is known of partners (erp reference, A5) and not of materials: it
     * is taken over for them because it is the harder case for those who look for changes.
     */
    private void stamp(Row product, Instant now) {
        Optional<Row> before = material(product.text("Product"));
        if (before.isEmpty()) {
            product.put("CreationDate", now.atZone(ZoneOffset.UTC).toLocalDate());
            return;
        }
        for (String name : List.of("CreationDate", "LastChangeDateTime")) {
            before.get().value(name).ifPresent(value -> product.put(name, value));
        }
        Versions.touch(product, now);
    }

    /** Short texts have 40 characters (erp reference, A10). */
    private static String shortened(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }

    Optional<Row> material(String number) {
        return tables.root("A_Product", number);
    }

    BigDecimal listPrice(String material) {
        return listPrices.getOrDefault(material, BigDecimal.ZERO);
    }

    boolean inPlant(Row material, String plant) {
        return material.children("to_Plant").stream()
                .anyMatch(row -> row.text("Plant").equals(plant));
    }

    Optional<String> firstPlant(Row material) {
        return material.children("to_Plant").stream()
                .map(row -> row.text("Plant"))
                .findFirst();
    }

    boolean soldIn(Row material, String organization, String channel) {
        return material.children("to_SalesDelivery").stream()
                .anyMatch(row -> row.text("ProductSalesOrg").equals(organization)
                        && row.text("ProductDistributionChnl").equals(channel));
    }

    boolean taxedIn(Row material, String country) {
        return material.children("to_ProductSalesTax").stream()
                .anyMatch(row -> row.text("Country").equals(country));
    }

    void setStock(String material, String plant, String location, BigDecimal quantity) {
        String number = material.toUpperCase(java.util.Locale.ROOT);
        Row product = material(number)
                .filter(row -> inPlant(row, plant))
                .orElseThrow(() -> new IllegalArgumentException(
                        "material " + material + " is not maintained in plant " + plant + ": create it there first"));
        Row stock = tables.root("A_MaterialStock", number).orElseGet(() -> newStock(product));
        Optional<Row> present = bin(stock, plant, location);
        if (quantity.signum() == 0) {
            present.ifPresent(Row::detach);
            return;
        }
        Row bin = present.orElseGet(() -> newBin(stock, plant, location));
        bin.put("MatlWrhsStkQtyInMatlBaseUnit", quantity);
    }

    private Row newStock(Row product) {
        Row stock = Row.root(stocks.shape("A_MaterialStock"));
        stock.put("Material", product.text("Product"));
        stock.put("MaterialBaseUnit", product.text("BaseUnit"));
        tables.add(stock);
        return stock;
    }

    private Row newBin(Row stock, String plant, String location) {
        Row bin = stock.newChild("to_MatlStkInAcctMod", stocks.shape("A_MatlStkInAcctMod"));
        bin.put("Plant", plant);
        bin.put("StorageLocation", location);
        bin.put("InventoryStockType", UNRESTRICTED);
        bin.put("MaterialBaseUnit", stock.text("MaterialBaseUnit"));
        return bin;
    }

    private static Optional<Row> bin(Row stock, String plant, String location) {
        return stock.children("to_MatlStkInAcctMod").stream()
                .filter(row -> row.text("Plant").equals(plant)
                        && row.text("StorageLocation").equals(location)
                        && row.text("InventoryStockType").equals(UNRESTRICTED))
                .findFirst();
    }

    BigDecimal stock(String material, String plant, String location) {
        return tables.root("A_MaterialStock", material.toUpperCase(java.util.Locale.ROOT))
                .flatMap(stock -> bin(stock, plant, location))
                .map(row -> row.decimal("MatlWrhsStkQtyInMatlBaseUnit"))
                .orElse(BigDecimal.ZERO);
    }

    /** The storage location of a plant with the most of a material. */
    Optional<String> fullest(String material, String plant) {
        return tables.root("A_MaterialStock", material).stream()
                .flatMap(stock -> stock.children("to_MatlStkInAcctMod").stream())
                .filter(row -> row.text("Plant").equals(plant))
                .max(Comparator.comparing((Row row) -> row.decimal("MatlWrhsStkQtyInMatlBaseUnit"))
                        .thenComparing(row -> row.text("StorageLocation")))
                .map(row -> row.text("StorageLocation"));
    }
}
