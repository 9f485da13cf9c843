package io.retailsync.model.catalogue;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.retailsync.model.rule.Breaches;
import io.retailsync.model.rule.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to hold of all records of one kind together (canonical-model 9, O9, and 3: a reference is unique). */
public final class PopulationRules {

    /** The rules. */
    public static final Rules<Population> ALL = Rules.<Population>of(Population.class)
            .reject(
                    "O9",
                    "What one system names by one id is one record, in one tenant and kind.",
                    PopulationRules::references)
            .build();

    private PopulationRules() {}

    private record Name(String tenant, String kind, ExternalRef ref) {}

    private static void references(Population population, Breaches breaches) {
        Map<Name, Key> owners = new HashMap<>();
        List<Governed<?>> records = population.records();
        for (int i = 0; i < records.size(); i++) {
            Governed<?> one = records.get(i);
            for (ExternalRef ref : one.refs()) {
                Key owner = owners.putIfAbsent(new Name(one.tenant(), one.key().type(), ref), one.key());
                if (owner != null && !owner.equals(one.key())) {
                    breaches.add("records[" + i + "].refs", "one record for " + ref, owner + " and " + one.key());
                }
            }
        }
    }
}
