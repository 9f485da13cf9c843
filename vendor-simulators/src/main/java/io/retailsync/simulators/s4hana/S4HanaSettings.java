package io.retailsync.simulators.s4hana;

import java.time.Duration;

/**
 * How a simulated company is set up.
 *
 * @param user the communication user
 * @param password its password
 * @param salesArea where the company sells
 * @param companyCode the company code behind the sales area
 * @param country country of departure, ISO 3166 alpha-2: decides which tax classification is needed
 * @param warehouse how it ships
 * @param requestsPerSecond most requests in a second before the gateway answers 429
 * @param sessionIdle after which time without use a session ends
 * @param pageSize most records in one answer; the rest is behind {@code __next}
 * @param ownHost scheme and host that the system writes into addresses; not that under which callers reach it
 * @param seed from which tokens, tracking numbers and split deliveries are drawn
 */
public record S4HanaSettings(
        String user,
        String password,
        SalesArea salesArea,
        String companyCode,
        String country,
        Shipping warehouse,
        int requestsPerSecond,
        Duration sessionIdle,
        int pageSize,
        String ownHost,
        long seed) {

    /**
     * A sales area.
     *
     * @param salesOrganization 4 characters
     * @param distributionChannel 2 characters
     * @param division 2 characters
     */
    public record SalesArea(String salesOrganization, String distributionChannel, String division) {

        @Override
        public String toString() {
            return salesOrganization + " " + distributionChannel + " " + division;
        }
    }

    /**
     * How the warehouse works.
     *
     * @param deliveryAfter time from the order, or from the last change that left something to deliver, to the delivery; at least a second
     * @param goodsIssueAfter time from the delivery to the goods issue
     * @param splitChance how likely an order with more than one piece leaves in two deliveries, 0 to 1
     */
    public record Shipping(Duration deliveryAfter, Duration goodsIssueAfter, double splitChance) {

        /**
         * Checks the figures.
         *
         * @param deliveryAfter time from the order, or from the last change that left something to deliver, to the delivery; at least a second
         * @param goodsIssueAfter time from the delivery to the goods issue
         * @param splitChance how likely an order with more than one piece leaves in two deliveries, 0 to 1
         */
        public Shipping {
            if (deliveryAfter.compareTo(Duration.ofSeconds(1)) < 0 || goodsIssueAfter.isNegative()) {
                throw new IllegalArgumentException("deliveryAfter is at least a second, goodsIssueAfter not negative");
            }
            if (!(splitChance >= 0 && splitChance <= 1)) {
                throw new IllegalArgumentException("splitChance is 0 to 1, not " + splitChance);
            }
        }
    }

    /**
     * {@return a company with sales area 1010/10/00 in Germany, user {@code RETAIL_SYNC}, deliveries after ten minutes, goods issue five
     * minutes later, one order in eight split, 40 requests a second, sessions of 30 minutes and pages of 500}
     *
     * @param seed from which everything random is drawn
     */
    public static S4HanaSettings usual(long seed) {
        return new S4HanaSettings(
                "RETAIL_SYNC",
                "welcome-2026",
                new SalesArea("1010", "10", "00"),
                "1010",
                "DE",
                new Shipping(Duration.ofMinutes(10), Duration.ofMinutes(5), 0.125),
                40,
                Duration.ofMinutes(30),
                500,
                "https://vhs4hci.internal:44300",
                seed);
    }

    /**
     * {@return these settings with another warehouse}
     *
     * @param shipping how it ships
     */
    public S4HanaSettings with(Shipping shipping) {
        return new S4HanaSettings(
                user,
                password,
                salesArea,
                companyCode,
                country,
                shipping,
                requestsPerSecond,
                sessionIdle,
                pageSize,
                ownHost,
                seed);
    }

    /**
     * {@return these settings with another budget}
     *
     * @param most requests in a second
     */
    public S4HanaSettings withRequestsPerSecond(int most) {
        return new S4HanaSettings(
                user, password, salesArea, companyCode, country, warehouse, most, sessionIdle, pageSize, ownHost, seed);
    }

    /**
     * {@return these settings with other pages}
     *
     * @param most records in one answer
     */
    public S4HanaSettings withPageSize(int most) {
        return new S4HanaSettings(
                user,
                password,
                salesArea,
                companyCode,
                country,
                warehouse,
                requestsPerSecond,
                sessionIdle,
                most,
                ownHost,
                seed);
    }

    /** {@return without the password} */
    @Override
    public String toString() {
        return "S4HanaSettings[" + user + ", " + salesArea + ", " + country + ", " + warehouse + "]";
    }
}
