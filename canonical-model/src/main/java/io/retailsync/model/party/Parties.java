package io.retailsync.model.party;

import static io.retailsync.model.DataClass.C2;
import static io.retailsync.model.DataClass.P1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.DataClass.P3;

import io.retailsync.model.AttributePath;
import io.retailsync.model.Governed;
import io.retailsync.model.event.ActivityNote;
import io.retailsync.model.event.BusinessEvent;
import io.retailsync.model.event.Change;
import io.retailsync.model.event.Changed;
import io.retailsync.model.event.CheckOutcome;
import io.retailsync.model.event.DuplicateFound;
import io.retailsync.model.event.EventFamily;
import io.retailsync.model.event.EventType;
import io.retailsync.model.event.ExportOutcome;
import io.retailsync.model.event.Modelled;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.RecordsMerged;
import io.retailsync.model.event.StatusChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The events of party, and how they follow from versions of a customer. */
public final class Parties {

    private static final EventFamily FACTS = new EventFamily("party", Partition.CUSTOMER);

    /** A customer was seen for the first time. */
    public static final EventType<CustomerSnapshot> CUSTOMER_CREATED =
            FACTS.standard("customer-created", CustomerSnapshot.class, P2, "customerId");

    /** Attributes of a customer changed; a consent has events of its own. */
    public static final EventType<Changed> CUSTOMER_UPDATED =
            FACTS.standard("customer-updated", Changed.class, P2, "customerId", "version");

    /** An e-mail address or phone of a customer changed. */
    public static final EventType<Changed> CUSTOMER_CONTACT_POINT_CHANGED = FACTS.standard(
            "customer-contact-point-changed", Changed.class, P2, "customerId", "contactPoint", "version");

    /** An address of a customer is right. */
    public static final EventType<CheckOutcome> CUSTOMER_ADDRESS_VALIDATED =
            FACTS.standard("customer-address-validated", CheckOutcome.class, P2, "addressHash", "provider", "date");

    /** An address of a customer was put right. */
    public static final EventType<CheckOutcome> CUSTOMER_ADDRESS_CORRECTED =
            FACTS.standard("customer-address-corrected", CheckOutcome.class, P2, "addressHash", "provider", "date");

    /** An address of a customer can't be right. */
    public static final EventType<CheckOutcome> CUSTOMER_ADDRESS_REJECTED =
            FACTS.standard("customer-address-rejected", CheckOutcome.class, P2, "addressHash", "provider", "date");

    /** Two customers seem to be one. */
    public static final EventType<DuplicateFound> CUSTOMER_DUPLICATE_DETECTED =
            FACTS.standard("customer-duplicate-detected", DuplicateFound.class, P1, "sortedPair");

    /** Several customers became one. */
    public static final EventType<RecordsMerged> CUSTOMERS_MERGED =
            FACTS.standard("customers-merged", RecordsMerged.class, P1, "sortedIds", "decisionId");

    /** One customer became several again. */
    public static final EventType<RecordsMerged> CUSTOMER_UNMERGED =
            FACTS.standard("customer-unmerged", RecordsMerged.class, P1, "sortedIds", "decisionId");

    /** A customer is ready for its targets. */
    public static final EventType<CustomerSnapshot> CUSTOMER_MASTER_PUBLISHED =
            FACTS.bulk("customer-master-published", CustomerSnapshot.class, P2, "customerId", "version");

    /** A customer went from one status to another. */
    public static final EventType<StatusChanged> CUSTOMER_STATUS_CHANGED =
            FACTS.standard("customer-status-changed", StatusChanged.class, P1, "customerId", "to", "version");

    /** A customer has an account at a legal entity. */
    public static final EventType<AccountNote> CUSTOMER_ACCOUNT_OPENED =
            FACTS.standard("customer-account-opened", AccountNote.class, P1, "accountNumber", "version");

    /** An account of a customer changed. */
    public static final EventType<AccountNote> CUSTOMER_ACCOUNT_CHANGED =
            FACTS.standard("customer-account-changed", AccountNote.class, P1, "accountNumber", "version");

    /** A customer may owe more, or less. */
    public static final EventType<AccountNote> CREDIT_LIMIT_CHANGED =
            FACTS.standard("credit-limit-changed", AccountNote.class, P1, "accountNumber", "version");

    /** A customer may buy on account, or may not. */
    public static final EventType<AccountNote> CREDIT_STATUS_CHANGED =
            FACTS.standard("credit-status-changed", AccountNote.class, P1, "accountNumber", "version");

    /** What was held back for want of credit may go on. */
    public static final EventType<AccountNote> CREDIT_RELEASED =
            FACTS.standard("credit-released", AccountNote.class, P1, "accountNumber", "version");

    /** An account belongs to another one. */
    public static final EventType<Changed> ACCOUNT_HIERARCHY_CHANGED =
            FACTS.standard("account-hierarchy-changed", Changed.class, C2, "childId", "version");

    /** A registration for tax, or an exemption, changed. */
    public static final EventType<Changed> TAX_REGISTRATION_CHANGED =
            FACTS.standard("tax-registration-changed", Changed.class, P3, "customerId", "scheme", "country", "version");

    /** A person may be written to. */
    public static final EventType<ConsentChanged> CONSENT_GRANTED =
            FACTS.standard("consent-granted", ConsentChanged.class, P2, "consentId", "state", "version");

    /** A person may no longer be written to. */
    public static final EventType<ConsentChanged> CONSENT_WITHDRAWN =
            FACTS.critical("consent-withdrawn", ConsentChanged.class, P2, "consentId", "state", "version");

    /** A consent ran out. */
    public static final EventType<ConsentChanged> CONSENT_EXPIRED =
            FACTS.standard("consent-expired", ConsentChanged.class, P2, "consentId", "state", "version");

    /** A person confirmed a consent that was asked for (double opt-in). */
    public static final EventType<ConsentChanged> CONSENT_CONFIRMED =
            FACTS.standard("consent-confirmed", ConsentChanged.class, P2, "consentId", "state", "version");

    /** A customer wants to be written to in another way. */
    public static final EventType<Changed> COMMUNICATION_PREFERENCE_CHANGED =
            FACTS.standard("communication-preference-changed", Changed.class, P2, "customerId", "version");

    /** A customer is known at all of its targets. */
    public static final EventType<ExportOutcome> CUSTOMER_ONBOARDED =
            FACTS.standard("customer-onboarded", ExportOutcome.class, P1, "customerId", "legalEntity");

    /** A customer did something. */
    public static final EventType<ActivityNote> CUSTOMER_ACTIVITY_RECORDED =
            FACTS.bulk("customer-activity-recorded", ActivityNote.class, P2, "sourceEventId");

    /** Personal data were handed to the person. */
    public static final EventType<PersonalDataOutcome> PERSONAL_DATA_EXPORTED =
            FACTS.standard("personal-data-exported", PersonalDataOutcome.class, P1, "requestId");

    /** Personal data were erased. */
    public static final EventType<PersonalDataOutcome> PERSONAL_DATA_REDACTED =
            FACTS.standard("personal-data-redacted", PersonalDataOutcome.class, P1, "requestId");

    private Parties() {}

    /** {@return the kinds of record of party, the first one first to read} */
    public static List<Modelled<?>> entities() {
        return List.of(
                new Modelled<>(CustomerPaths.TYPE, Parties::events),
                PartyEvents.OF_MASTERS.modelled(),
                PartyEvents.OF_ACCOUNTS.modelled(),
                Modelled.quiet(IdentityLinkPaths.TYPE),
                Modelled.quiet(DuplicateCandidatePaths.TYPE),
                Modelled.quiet(StewardshipTaskPaths.TYPE));
    }

    /** A consent is told by events of its own. */
    private static final List<AttributePath<Customer, ?>> UPDATED = CustomerPaths.TYPE.attributes().stream()
            .filter(path -> !path.equals(CustomerPaths.EMAIL_CONSENT))
            .toList();

    /**
     * {@return what happened between two versions of a customer}
     *
     * @param before the version before, if any
     * @param after the version now
     */
    public static List<BusinessEvent<?>> events(Optional<Governed<Customer>> before, Governed<Customer> after) {
        List<BusinessEvent<?>> events = new ArrayList<>();
        if (before.isEmpty()) {
            CustomerSnapshot snapshot = new CustomerSnapshot(after.key(), after.version(), after.value());
            events.add(CUSTOMER_CREATED.told(snapshot, after.key()));
        } else {
            Changed.between(UPDATED, before.get(), after).ifPresent(changed -> updated(changed, events));
        }
        accounts(before, after, events);
        consent(before.map(was -> was.value().emailConsent()).map(Consent::state), after, events);
        return events;
    }

    private static void updated(Changed changed, List<BusinessEvent<?>> events) {
        events.add(CUSTOMER_UPDATED.told(changed, changed.record(), changed.version()));
        for (Change change : changed.changes()) {
            String path = change.path();
            if (path.equals(CustomerPaths.EMAIL.name()) || path.equals(CustomerPaths.PHONE.name())) {
                Changed contactPoint = new Changed(changed.record(), changed.version(), List.of(change));
                events.add(
                        CUSTOMER_CONTACT_POINT_CHANGED.told(contactPoint, changed.record(), path, changed.version()));
            }
        }
    }

    private static void accounts(
            Optional<Governed<Customer>> before, Governed<Customer> after, List<BusinessEvent<?>> events) {
        List<String> had = before.map(was -> was.value().accounts()).orElse(List.of());
        for (String account : after.value().accounts()) {
            if (!had.contains(account)) {
                AccountNote note = new AccountNote(after.key(), after.version(), account, null, null, null, null);
                events.add(CUSTOMER_ACCOUNT_OPENED.told(note, account, after.version()));
            }
        }
    }

    private static void consent(
            Optional<ConsentState> before, Governed<Customer> after, List<BusinessEvent<?>> events) {
        Consent now = after.value().emailConsent();
        if (now == null || before.filter(now.state()::equals).isPresent()) {
            return;
        }
        ConsentState was = before.orElse(null);
        if (was == ConsentState.PENDING && now.state() == ConsentState.GRANTED) {
            events.add(consent(CONSENT_CONFIRMED, was, now, after));
        }
        switch (now.state()) {
            case GRANTED -> events.add(consent(CONSENT_GRANTED, was, now, after));
            case WITHDRAWN -> events.add(consent(CONSENT_WITHDRAWN, was, now, after));
            case EXPIRED -> events.add(consent(CONSENT_EXPIRED, was, now, after));
            case UNKNOWN, PENDING, REDACTED -> {
                // nobody said anything yet, or the erasure is told by an event of its own
            }
        }
    }

    private static BusinessEvent<ConsentChanged> consent(
            EventType<ConsentChanged> type, @Nullable ConsentState was, Consent now, Governed<Customer> after) {
        ConsentChanged changed =
                new ConsentChanged(after.key(), after.version(), "email", was, now.state(), now.since());
        return type.told(changed, after.key() + "/email", now.state(), after.version());
    }
}
