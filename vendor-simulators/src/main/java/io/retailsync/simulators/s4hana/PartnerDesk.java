package io.retailsync.simulators.s4hana;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Business partners and the customers behind them. */
final class PartnerDesk implements Desk {

    private static final String SALES_ROLE = "FLCU01";
    private static final Set<String> ROLES = Set.of("FLCU00", SALES_ROLE, "BUP001", "BBP000");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Service service;
    private final Tables tables;
    private final EffectLog effects;

    PartnerDesk(Service service, Tables tables, EffectLog effects) {
        this.service = service;
        this.tables = tables;
        this.effects = effects;
    }

    @Override
    public Created create(Draft draft, Optional<Row> above, String link, Instant now) {
        Row row = above.isPresent() ? below(draft, above.get(), link, now) : partner(draft, now);
        return new Created(row, List.of());
    }

    private Row partner(Draft draft, Instant now) {
        if (!draft.shape().set().equals("A_BusinessPartner")) {
            throw Desk.notOffered("Creating " + draft.shape().set() + " without a business partner");
        }
        requireNames(draft);
        draft.below("to_BusinessPartnerRole").forEach(PartnerDesk::requireRole);
        draft.below("to_BusinessPartnerAddress").forEach(PartnerDesk::requireCountry);
        Row partner = Row.root(draft.shape());
        draft.writeTo(partner);
        if (partner.isInitial("BusinessPartner")) {
            partner.put("BusinessPartner", tables.next("partner", 1_000_001));
        }
        String number = partner.text("BusinessPartner");
        partner.putIfAbsent("BusinessPartnerGrouping", "BP01");
        partner.put("CreationDate", now.atZone(ZoneOffset.UTC).toLocalDate());
        partner.put("CreationTime", now.atZone(ZoneOffset.UTC).toLocalTime().withNano(0));
        partner.put("BusinessPartnerUUID", UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
        draft.below().forEach((link, inner) -> {
            if (!link.equals("to_Customer")) {
                inner.forEach(each -> attach(partner, link, each));
            }
        });
        name(partner);
        becomeCustomer(partner, draft.below("to_Customer"), now);
        Versions.touch(partner, now);
        tables.add(partner);
        effects.add("POST A_BusinessPartner", partner, now);
        return partner;
    }

    private static void requireNames(Draft draft) {
        String category = draft.text("BusinessPartnerCategory");
        if (!Set.of("1", "2", "3").contains(category)) {
            throw Refusal.business(Messages.partnerCategory(category));
        }
        String needed = category.equals("1") ? "LastName" : "OrganizationBPName1";
        if (!category.equals("3") && draft.text(needed).isBlank()) {
            throw Refusal.business(Messages.partnerIncomplete(needed));
        }
    }

    private static void requireRole(Draft role) {
        String name = role.text("BusinessPartnerRole");
        if (!ROLES.contains(name)) {
            throw Refusal.business(Messages.unknownRole(name));
        }
    }

    private static void requireCountry(Draft address) {
        String country = address.text("Country");
        if (country.isEmpty()) {
            throw Refusal.business(Messages.partnerIncomplete("Country"));
        }
        if (!COUNTRIES.contains(country)) {
            throw Refusal.business(Messages.unknownCountry(country));
        }
    }

    /** Numbers what the system numbers itself. */
    private Row attach(Row above, String link, Draft draft) {
        Row row = above.newChild(link, draft.shape());
        int ordinal = above.children(link).size();
        draft.writeTo(row);
        switch (draft.shape().set()) {
            case "A_BusinessPartnerAddress" -> row.putIfAbsent("AddressID", tables.next("address", 22_001));
            case "A_AddressEmailAddress", "A_AddressPhoneNumber" -> {
                row.put("AddressID", above.text("AddressID"));
                row.putIfAbsent("OrdinalNumber", Integer.toString(ordinal));
            }
            default -> {}
        }
        draft.below().forEach((inner, drafts) -> drafts.forEach(each -> attach(row, inner, each)));
        return row;
    }

    /** A sales role makes a customer, under a number of its own: it need not equal that of the partner (erp reference, A10). */
    private void becomeCustomer(Row partner, List<Draft> drafts, Instant now) {
        boolean sales = partner.children("to_BusinessPartnerRole").stream()
                .anyMatch(role -> role.text("BusinessPartnerRole").startsWith("FLCU"));
        if (!sales && drafts.isEmpty()) {
            return;
        }
        Row customer = partner.newChild("to_Customer", service.shape("A_Customer"));
        drafts.forEach(draft -> draft.writeTo(customer));
        customer.put("Customer", tables.next("customer", 17_100_001));
        customer.putIfAbsent("CustomerAccountGroup", "CUST");
        customer.put("CreationDate", now.atZone(ZoneOffset.UTC).toLocalDate());
        customer.put("CustomerName", shortened(partner.text("BusinessPartnerFullName"), 80));
        drafts.forEach(draft ->
                draft.below().forEach((link, inner) -> inner.forEach(each -> attach(customer, link, each))));
        partner.put("Customer", customer.text("Customer"));
    }

    private Row below(Draft draft, Row above, String link, Instant now) {
        if (draft.shape().set().equals("A_BusinessPartnerAddress")) {
            requireCountry(draft);
        } else if (draft.shape().set().equals("A_BusinessPartnerRole")) {
            requireRole(draft);
        }
        Row row = attach(above, link, draft);
        if (draft.shape().set().equals("A_BusinessPartnerRole")
                && draft.text("BusinessPartnerRole").startsWith("FLCU")
                && above.children("to_Customer").isEmpty()) {
            becomeCustomer(above, List.of(), now);
            tables.index(above);
        }
        return changed("POST " + draft.shape().set(), row, now);
    }

    @Override
    public void change(Row row, Draft draft, Instant now) {
        if (draft.shape().set().equals("A_BusinessPartnerAddress")
                && draft.value("Country").isPresent()) {
            requireCountry(draft);
        }
        draft.writeTo(row);
        name(row.root());
        tables.index(row.root());
        changed("PATCH " + row.shape().set(), row, now);
    }

    @Override
    public void delete(Row row, Instant now) {
        if (!Set.of("A_BusinessPartnerAddress", "A_AddressEmailAddress", "A_AddressPhoneNumber")
                .contains(row.shape().set())) {
            throw Desk.notOffered("Deleting " + row.shape().set());
        }
        row.detach();
        changed("DELETE " + row.shape().set(), row, now);
    }

    private Row changed(String operation, Row row, Instant now) {
        Versions.touch(row, now);
        effects.add(operation, row, now);
        return row;
    }

    private static void name(Row partner) {
        Stream<String> parts = partner.text("BusinessPartnerCategory").equals("1")
                ? Stream.of("FirstName", "LastName")
                : Stream.of("OrganizationBPName1", "OrganizationBPName2");
        String full = parts.map(partner::text).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        partner.put("BusinessPartnerFullName", shortened(full, 81));
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
