package io.retailsync.examples.mainjob.day;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Made-up people and things, with letters that careless code spoils. */
final class Names {

    private static final List<String> FIRST = List.of(
            "Anna",
            "Björn",
            "Chloé",
            "Dmytro",
            "Élodie",
            "Fatma",
            "Gökhan",
            "Hanna",
            "Iñigo",
            "Jürgen",
            "Katarzyna",
            "Łukasz",
            "Maëlle",
            "Noël",
            "Ólafur",
            "Petra",
            "Quentin",
            "Renée",
            "Søren",
            "Tereza",
            "Uğur",
            "Věra",
            "Wanda",
            "Xenia",
            "Yusuf",
            "Zoë");
    private static final List<String> LAST = List.of(
            "Ångström",
            "Brandt",
            "Çelik",
            "D'Angelo",
            "Eßer",
            "Ferreira",
            "Groß",
            "Højgaard",
            "Ivanova",
            "Jansen",
            "Köhler",
            "Lefèvre",
            "Müller",
            "Núñez",
            "O'Brien",
            "Pérez",
            "Quist",
            "Rößler",
            "Šimek",
            "Thoß",
            "Urban",
            "van der Berg",
            "Weiß",
            "Yıldız",
            "Żak");
    private static final List<String> STREETS =
            List.of("Hauptstraße", "Lindenallee", "Am Markt", "Goethestraße", "Uferweg", "Bahnhofplatz", "Schloßgasse");
    private static final List<DayPlan.Home> TOWNS = List.of(
            new DayPlan.Home("", "10115", "Berlin", "DE"),
            new DayPlan.Home("", "20095", "Hamburg", "DE"),
            new DayPlan.Home("", "80331", "München", "DE"),
            new DayPlan.Home("", "50667", "Köln", "DE"),
            new DayPlan.Home("", "04109", "Leipzig", "DE"),
            new DayPlan.Home("", "1010", "Wien", "AT"),
            new DayPlan.Home("", "8001", "Zürich", "CH"));
    private static final List<String> THINGS = List.of(
            "Linen shirt",
            "Wool scarf",
            "Rain jacket",
            "Canvas bag",
            "Espresso cup",
            "Teapot",
            "Desk lamp",
            "Notebook",
            "Walking boots",
            "Straw hat",
            "Bath towel",
            "Cutting board",
            "Chef's knife",
            "Salt mill",
            "Wall clock");
    private static final List<String> LOOKS =
            List.of("navy", "olive", "sand", "crème", "anthracite", "ruby", "sky", "moss", "plain");

    private final RandomGenerator random;

    Names(RandomGenerator random) {
        this.random = random;
    }

    String first() {
        return one(FIRST);
    }

    String last() {
        return one(LAST);
    }

    DayPlan.Home home() {
        DayPlan.Home town = one(TOWNS);
        String street = one(STREETS) + " " + (1 + random.nextInt(180));
        return new DayPlan.Home(street, town.zip(), town.city(), town.country());
    }

    String title(int index) {
        return THINGS.get(index % THINGS.size()) + ", " + one(LOOKS);
    }

    static String email(int index) {
        return String.format(Locale.ROOT, "buyer.%05d@example.com", index + 1);
    }

    static String phone(int index) {
        return String.format(Locale.ROOT, "+4930%08d", 23_000_000 + index);
    }

    static String sku(int index) {
        return String.format(Locale.ROOT, "RS-%04d", index + 1);
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
