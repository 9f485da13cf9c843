package io.retailsync.salesforce.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.retailsync.model.ExternalRef;
import io.retailsync.spi.Call;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Receipt;
import io.retailsync.spi.SyncFailure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Writes accounts, then contacts. Contacts are looked at first. One that was there before us keeps an account that is not ours. One that
 * bears our key although nobody here has heard of it is not written over: an earlier sending made it, and since then somebody may have
 * changed there what is theirs to say, a consent above all. Its present form is the answer.
 */
final class CustomerOperation implements Operation {

    private static final String ACCOUNT = "Account";
    private static final String CONTACT = "Contact";

    private final Api api;
    private final Collections collections;

    CustomerOperation(Api api) {
        this.api = api;
        this.collections = new Collections(api);
    }

    /** One customer on its way. */
    private static final class Sending {

        private final ObjectNode wire;
        private Optional<Either<SyncFailure, Receipt>> outcome = Optional.empty();
        private boolean ownAccount = true;
        private String accountId = "";

        private Sending(Effect effect) {
            this.wire = Json.wire(effect.wire());
        }

        private String contactId() {
            return wire.path("id").asText();
        }

        private String key() {
            return wire.path("key").asText();
        }

        private boolean isNew() {
            return contactId().isEmpty();
        }

        private boolean isOpen() {
            return outcome.isEmpty();
        }

        private void fail(SyncFailure failure) {
            outcome = Optional.of(Either.left(failure));
        }

        private void isThere(JsonNode row) {
            fail(new SyncFailure.Conflict(
                    Optional.of(Json.bytes(row)),
                    "the contact is there already, made by a sending that was not heard of"));
        }

        private ObjectNode contact() {
            ObjectNode contact = ((ObjectNode) wire.path("contact")).deepCopy();
            if (ownAccount) {
                contact.putObject(ACCOUNT).put(Fields.KEY, key());
            }
            return isNew() ? contact : contact.put("id", contactId());
        }
    }

    @Override
    public List<Either<SyncFailure, Receipt>> apply(List<Effect> effects, Call call) {
        List<Sending> all = effects.stream().map(Sending::new).toList();
        lookAtKnown(all, call);
        lookForNew(all, call);
        writeAccounts(all, call);
        writeContacts(all, Sending::isNew, call);
        writeContacts(all, sending -> !sending.isNew(), call);
        return all.stream().map(sending -> sending.outcome.orElseThrow()).toList();
    }

    private void lookAtKnown(List<Sending> all, Call call) {
        List<String> ids = all.stream()
                .filter(sending -> !sending.isNew())
                .map(Sending::contactId)
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        Either<SyncFailure, List<JsonNode>> found = api.query(
                call, "SELECT Id, AccountId, Account." + Fields.KEY + " FROM Contact WHERE Id IN " + Soql.oneOf(ids));
        Map<String, JsonNode> byId = new HashMap<>();
        found.forEach(rows -> rows.forEach(row -> byId.put(row.path("Id").asText(), row)));
        all.stream().filter(sending -> !sending.isNew()).forEach(sending -> {
            if (found.isLeft()) {
                sending.fail(found.getLeft());
            } else {
                Optional.ofNullable(byId.get(sending.contactId()))
                        .ifPresentOrElse(
                                row -> keepForeignAccount(sending, row),
                                () -> sending.fail(SyncFailure.gone("Salesforce no longer has that contact")));
            }
        });
    }

    private void lookForNew(List<Sending> all, Call call) {
        Map<String, Sending> byKey = new HashMap<>();
        all.stream().filter(Sending::isNew).forEach(sending -> byKey.put(sending.key(), sending));
        if (byKey.isEmpty()) {
            return;
        }
        String soql = "SELECT " + String.join(",", ContactRows.FIELDS) + " FROM Contact WHERE " + Fields.KEY + " IN "
                + Soql.oneOf(byKey.keySet());
        api.query(call, soql)
                .peek(rows -> rows.forEach(row -> Optional.ofNullable(
                                byKey.get(row.path(Fields.KEY).asText()))
                        .ifPresent(one -> one.isThere(row))))
                .peekLeft(failure -> byKey.values().forEach(sending -> sending.fail(failure)));
    }

    private static void keepForeignAccount(Sending sending, JsonNode row) {
        Optional<String> account = Json.textAt(row, "AccountId");
        Optional<String> key = Json.textAt(row.path(ACCOUNT), Fields.KEY);
        boolean ours = key.filter(sending.key()::equals).isPresent();
        sending.ownAccount = account.isEmpty() || ours;
        sending.accountId = account.orElse("");
    }

    private void writeAccounts(List<Sending> all, Call call) {
        List<Sending> own = all.stream()
                .filter(sending -> sending.isOpen() && sending.ownAccount)
                .toList();
        List<ObjectNode> records = own.stream().map(CustomerOperation::account).toList();
        List<Either<SyncFailure, RowResult>> results = collections.upsert(call, ACCOUNT, records);
        for (int index = 0; index < own.size(); index++) {
            Sending sending = own.get(index);
            results.get(index)
                    .flatMap(result -> result.outcome(false))
                    .peek(id -> sending.accountId = id)
                    .peekLeft(sending::fail);
        }
    }

    /** A contact without a name of its own may get its account only now. */
    private static ObjectNode account(Sending sending) {
        ObjectNode account = ((ObjectNode) sending.wire.path("account")).deepCopy();
        boolean fresh = !sending.isNew() && sending.accountId.isEmpty() && !account.has("Name");
        return fresh ? account.put("Name", ContactName.NOBODY) : account;
    }

    private void writeContacts(List<Sending> all, Predicate<Sending> which, Call call) {
        List<Sending> open = all.stream().filter(Sending::isOpen).filter(which).toList();
        List<ObjectNode> records = new ArrayList<>();
        open.forEach(sending -> records.add(sending.contact()));
        boolean fresh = !open.isEmpty() && open.get(0).isNew();
        List<Either<SyncFailure, RowResult>> results =
                fresh ? collections.upsert(call, CONTACT, records) : collections.update(call, CONTACT, records);
        for (int index = 0; index < open.size(); index++) {
            Sending sending = open.get(index);
            sending.outcome = Optional.of(results.get(index)
                    .flatMap(result -> result.outcome(!fresh))
                    .map(id -> receipt(call.system(), id, sending.accountId)));
        }
    }

    private static Receipt receipt(String system, String contactId, String accountId) {
        return Receipt.of(ExternalRef.of(system, "contact", contactId), ExternalRef.of(system, "account", accountId));
    }
}
