package io.retailsync.model.catalogue;

import io.retailsync.model.EntityType;
import io.retailsync.model.consent.Consents;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.finance.Finance;
import io.retailsync.model.fulfilment.Fulfilment;
import io.retailsync.model.inventory.Inventory;
import io.retailsync.model.party.Parties;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.pricing.Pricing;
import io.retailsync.model.product.Products;
import io.retailsync.model.returns.Returns;
import io.retailsync.model.sales.Sales;
import io.retailsync.model.service.Engagement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of record that an engine keeps in step. Immutable. */
public final class Catalogue {

    private final Map<String, Modelled<?>> byName = new LinkedHashMap<>();

    private Catalogue(List<Modelled<?>> entries) {
        entries.forEach(entry -> byName.put(entry.type().name(), entry));
    }

    /** {@return the records of this library, module by module} */
    public static Catalogue standard() {
        return new Catalogue(Stream.of(
                        Parties.entities(),
                        Consents.entities(),
                        Products.entities(),
                        Pricing.entities(),
                        Inventory.entities(),
                        Sales.entities(),
                        Fulfilment.entities(),
                        Payments.entities(),
                        Returns.entities(),
                        Finance.entities(),
                        Engagement.entities())
                .<Modelled<?>>flatMap(List::stream)
                .toList());
    }

    /**
     * {@return this catalogue with one kind more}
     *
     * @param entry a kind of record of the host's own
     */
    public Catalogue with(Modelled<?> entry) {
        List<Modelled<?>> entries = new ArrayList<>(byName.values());
        entries.add(entry);
        return new Catalogue(entries);
    }

    /** {@return the kinds of record} */
    public List<EntityType<?>> types() {
        List<EntityType<?>> types = new ArrayList<>();
        byName.values().forEach(entry -> types.add(entry.type()));
        return types;
    }

    /**
     * {@return the kind of that name, if there is one}
     *
     * @param type name of the entity type
     */
    public Optional<Modelled<?>> find(String type) {
        return Optional.ofNullable(byName.get(type));
    }
}
