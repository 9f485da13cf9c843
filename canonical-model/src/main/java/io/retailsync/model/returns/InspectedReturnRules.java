package io.retailsync.model.returns;

import io.retailsync.model.Coded;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What has to hold between what was seen and what was decided. {@code R5} is ours. */
public final class InspectedReturnRules {

    /** The rules. */
    public static final Rules<InspectedReturn> ALL = Rules.<InspectedReturn>of(InspectedReturn.class)
            .exception(
                    "R5",
                    "What goes back on the shelf was looked at, and was neither used nor broken when it was last.",
                    InspectedReturnRules::shelf)
            .build();

    private static final Set<Grade> FOR_SALE = Set.of(Grade.NEW, Grade.OPENED);

    private InspectedReturnRules() {}

    private static void shelf(InspectedReturn goods, Breaches breaches) {
        for (int i = 0; i < goods.assessment().lines().size(); i++) {
            AssessedLine line = goods.assessment().lines().get(i);
            Coded<Disposition> disposition = line.disposition();
            if (disposition != null && disposition.is(Disposition.RESTOCK)) {
                String grade =
                        last(goods, line).map(seen -> seen.grade().text()).orElse("never looked at");
                if (FOR_SALE.stream().map(Enum::name).noneMatch(grade::equals)) {
                    breaches.add(
                            "assessment.lines[" + i + "].disposition", "goods of " + new TreeSet<>(FOR_SALE), grade);
                }
            }
        }
    }

    private static Optional<Inspection> last(InspectedReturn goods, AssessedLine line) {
        return goods.inspections().stream()
                .filter(seen -> seen.returned().equals(goods.assessment().returned()))
                .filter(seen -> seen.line().equals(line.line()))
                .max(Comparator.comparing(Inspection::at));
    }
}
