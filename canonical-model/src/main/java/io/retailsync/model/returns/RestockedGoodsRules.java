package io.retailsync.model.returns;

import io.retailsync.model.Coded;
import io.retailsync.model.Quantity;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;

/** What has to hold of a decision on a return and of the stock (canonical-model 9, R3). */
public final class RestockedGoodsRules {

    /** The rules. */
    public static final Rules<RestockedGoods> ALL = Rules.<RestockedGoods>of(RestockedGoods.class)
            .exception(
                    "R3",
                    "What is put back on the shelf moved into stock that can be sold, and nothing else of the return"
                            + " did.",
                    RestockedGoodsRules::moved)
            .build();

    private RestockedGoodsRules() {}

    private static void moved(RestockedGoods goods, Breaches breaches) {
        for (AssessedLine line : goods.assessment().lines()) {
            Coded<Disposition> disposition = line.disposition();
            Quantity none = line.accepted().minus(line.accepted());
            boolean back = disposition != null && disposition.is(Disposition.RESTOCK);
            breaches.equal(
                    () -> "returnAssessment.lines[" + line.line() + "].accepted",
                    back ? line.accepted() : none,
                    goods.moved().getOrDefault(line.line(), none));
        }
    }
}
