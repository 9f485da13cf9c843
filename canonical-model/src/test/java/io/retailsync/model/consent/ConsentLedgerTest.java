package io.retailsync.model.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.Finding;
import io.retailsync.model.Key;
import io.retailsync.model.party.Consent;
import io.retailsync.model.party.ConsentState;
import io.retailsync.model.privacy.Purpose;
import io.retailsync.seeded.Property;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentLedgerTest {

    private static final Key ADA = new Key("customer", "ada");
    private static final ConsentScope MAIL = ConsentScope.of(Purpose.MARKETING, Channel.EMAIL, "acme");
    private static final ConsentScope ALL = ConsentScope.of(Purpose.MARKETING, Channel.ANY);
    private static final Instant NOW = at(100);

    private static Instant at(int minute) {
        return Instant.parse("2026-11-01T08:00:00Z").plusSeconds(60L * minute);
    }

    private static ConsentRecord record(
            String id, ConsentScope scope, ConsentState state, OptInLevel level, ConsentTimes times) {
        return ConsentRecord.builder()
                .id(id)
                .customer(ADA)
                .scope(scope)
                .controller("Acme")
                .basis(LegalBasis.CONSENT)
                .state(state)
                .level(level)
                .times(times)
                .capture(Capture.by("form"))
                .jurisdiction("DE")
                .system("shop")
                .build();
    }

    private static ConsentRecord grant(String id, ConsentScope scope, int minute) {
        ConsentTimes times = ConsentTimes.recorded(at(minute)).captured(at(minute));
        return record(id, scope, ConsentState.GRANTED, OptInLevel.SINGLE, times);
    }

    private static ConsentRecord refusal(String id, ConsentScope scope, int minute) {
        ConsentTimes times = ConsentTimes.recorded(at(minute)).withdrawn(at(minute));
        return record(id, scope, ConsentState.WITHDRAWN, OptInLevel.UNKNOWN, times);
    }

    private static ConsentLedger ledger(List<ConsentRecord> records) {
        ConsentLedger ledger = ConsentLedger.empty();
        for (ConsentRecord record : records) {
            ledger = ledger.with(record).get();
        }
        return ledger;
    }

    private static ConsentState state(ConsentRecord... records) {
        return ledger(List.of(records)).standing(MAIL, NOW).state();
    }

    // ---- the fold
    // -----------------------------------------------------------------------------------------------------

    @Test
    void aWithdrawalOvertakesWhatIsOlderOrOfTheSameTime() {
        assertThat(state(grant("g", MAIL, 5), refusal("w", MAIL, 6))).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(grant("g", MAIL, 5), refusal("w", MAIL, 5))).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void aLaterOptInIsTakenAtItsWord() {
        assertThat(state(refusal("w", MAIL, 5), grant("g", MAIL, 6))).isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void aLaterConsentOfUnknownKindLiftsNoRefusal() {
        ConsentRecord vague = record(
                "v",
                MAIL,
                ConsentState.GRANTED,
                OptInLevel.UNKNOWN,
                ConsentTimes.recorded(at(9)).captured(at(9)));
        ConsentRecord undated =
                record("u", MAIL, ConsentState.GRANTED, OptInLevel.SINGLE, ConsentTimes.recorded(at(9)));
        assertThat(state(refusal("w", MAIL, 5), vague, undated)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(vague)).isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void aGeneralConsentLiftsNoSpecialRefusalButASpecialOneLiftsAGeneralRefusal() {
        assertThat(state(refusal("w", MAIL, 5), grant("g", ALL, 6))).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(refusal("w", ALL, 5), grant("g", MAIL, 6))).isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void anotherChannelPurposeOrBrandIsAnotherMatter() {
        ConsentRecord sms = refusal("s", ConsentScope.of(Purpose.MARKETING, Channel.SMS), 6);
        ConsentRecord profiling = refusal("p", ConsentScope.of(Purpose.PROFILING, Channel.EMAIL), 6);
        ConsentRecord brand = refusal("b", ConsentScope.of(Purpose.MARKETING, Channel.EMAIL, "other"), 6);
        assertThat(state(grant("g", MAIL, 5), sms, profiling, brand)).isEqualTo(ConsentState.GRANTED);
        assertThat(state(sms, profiling, brand)).isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void aUseOfEveryChannelIsForbiddenByARefusalOfOne() {
        ConsentLedger ledger = ledger(List.of(grant("g", ALL, 5), refusal("w", MAIL, 4)));
        assertThat(ledger.standing(ALL, NOW).state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(ledger.standing(ConsentScope.of(Purpose.MARKETING, Channel.SMS), NOW)
                        .state())
                .isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void aDoubleOptInCountsOnceItIsConfirmed() {
        ConsentTimes asked = ConsentTimes.recorded(at(5)).captured(at(5));
        ConsentRecord open = record("o", MAIL, ConsentState.GRANTED, OptInLevel.DOUBLE, asked);
        ConsentRecord done = record("d", MAIL, ConsentState.GRANTED, OptInLevel.DOUBLE, asked.confirmed(at(7)));
        assertThat(state(open)).isEqualTo(ConsentState.PENDING);
        assertThat(state(open, done)).isEqualTo(ConsentState.GRANTED);
        assertThat(ledger(List.of(done)).standing(MAIL, at(6)).state()).isNotEqualTo(ConsentState.GRANTED);
        assertThat(state(done, refusal("w", MAIL, 6))).isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void aConsentHoldsFromItsBeginningToItsEnd() {
        ConsentTimes times =
                ConsentTimes.recorded(at(1)).captured(at(1)).from(at(5)).until(at(10));
        ConsentLedger ledger = ledger(List.of(record("g", MAIL, ConsentState.GRANTED, OptInLevel.SINGLE, times)));
        assertThat(ledger.standing(MAIL, at(4)).state()).isEqualTo(ConsentState.UNKNOWN);
        assertThat(ledger.standing(MAIL, at(5)).state()).isEqualTo(ConsentState.GRANTED);
        assertThat(ledger.standing(MAIL, at(10)).state()).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void thePastIsAnsweredAsItWas() {
        ConsentLedger ledger = ledger(List.of(grant("g", MAIL, 5), refusal("w", MAIL, 8)));
        assertThat(ledger.mayUse(MAIL, at(7)).allowed()).isTrue();
        assertThat(ledger.mayUse(MAIL, at(8)).allowed()).isFalse();
    }

    @Test
    void aRefusalDatedIntoTheFutureByAFastClockHoldsSinceWeLearnedOfIt() {
        ConsentTimes times = ConsentTimes.recorded(at(6)).withdrawn(at(60));
        ConsentRecord fast = record("w", MAIL, ConsentState.WITHDRAWN, OptInLevel.UNKNOWN, times);
        assertThat(ledger(List.of(grant("g", MAIL, 5), fast))
                        .mayUse(MAIL, at(7))
                        .allowed())
                .isFalse();
    }

    @Test
    void whatIsErasedStaysErased() {
        ConsentRecord erased =
                record("r", ALL, ConsentState.REDACTED, OptInLevel.UNKNOWN, ConsentTimes.recorded(at(5)));
        assertThat(state(erased, grant("g", MAIL, 9))).isEqualTo(ConsentState.REDACTED);
    }

    @Test
    void aRecordIsNeverChanged() {
        ConsentLedger ledger = ledger(List.of(grant("g", MAIL, 5)));
        assertThat(ledger.with(grant("g", MAIL, 5)).get()).isEqualTo(ledger);
        assertThat(ledger.with(refusal("g", MAIL, 5)).getLeft().code()).isEqualTo("append-only");
    }

    // ---- snapshots of systems; all interleavings stand in ConsentInterleavingsTest
    // ----------------------------------------------------------------------------------------

    /** One concept: what the merge rule makes of snapshots is what the ledger makes of them as records. */
    @Test
    void snapshotsOfSeveralSystemsMergeAsTheirRecordsFold() {
        Property.holds(2_000, random -> {
            ConsentLedger ledger = ConsentLedger.empty();
            Consent strictest = null;
            Instant said = NOW;
            int systems = 1 + random.nextInt(4);
            for (int i = 0; i < systems; i++) {
                ConsentState state = List.of(ConsentState.values()).get(random.nextInt(ConsentState.values().length));
                Consent shown = new Consent(state, random.nextInt(3) == 0 ? null : at(random.nextInt(6)));
                Instant read = at(random.nextInt(6));
                ledger = ledger.with(ConsentRecord.shown(ADA, MAIL, shown, "system" + i, "Acme", read))
                        .get();
                if (strictest == null || shown.compareRestriction(strictest, read, said) > 0) {
                    strictest = shown;
                    said = read;
                }
            }
            assertThat(ledger.standing(MAIL, NOW).snapshot().state()).isEqualTo(strictest.state());
        });
    }

    // ---- C1, C2
    // -------------------------------------------------------------------------------------------------------

    @Test
    void nobodyIsWrittenToWithoutConsent() {
        ConsentLedger granted = ledger(List.of(grant("g", MAIL, 5)));
        assertThat(granted.mayUse(MAIL, NOW).allowed()).isTrue();
        assertThat(ConsentLedger.empty().mayUse(MAIL, NOW).toString()).contains("never agreed", "MARKETING by EMAIL");
        assertThat(ConsentUseRules.ALL.findings(new ConsentUse(granted, MAIL, NOW, Set.of())))
                .isEmpty();
        assertThat(ConsentUseRules.ALL.findings(new ConsentUse(ConsentLedger.empty(), MAIL, NOW, Set.of())))
                .extracting(Finding::code)
                .containsExactly("C1");
    }

    @Test
    void whereTheLawDemandsASecondStepASingleOneIsNotEnough() {
        ConsentLedger single = ledger(List.of(grant("g", MAIL, 5)));
        assertThat(single.mayUse(MAIL, NOW, Set.of("DE")).reason()).contains("second step");
        assertThat(single.mayUse(MAIL, NOW, Set.of("AT")).allowed()).isTrue();
    }

    @Test
    void whatAContractNeedsIsNotAskedFor() {
        ConsentScope receipt = ConsentScope.of(Purpose.TRANSACTIONAL, Channel.EMAIL);
        assertThat(ConsentLedger.empty().mayUse(receipt, NOW).allowed()).isTrue();
    }

    @Test
    void noSystemActsOnMoreThanTheStrictestWord() {
        ConsentLedger ledger = ledger(List.of(grant("g", MAIL, 5), refusal("w", MAIL, 6)));
        assertThat(HeldConsentRules.ALL.findings(new HeldConsent(ledger, MAIL, NOW, ConsentState.GRANTED)))
                .extracting(Finding::code)
                .containsExactly("C2");
        assertThat(HeldConsentRules.ALL.findings(new HeldConsent(ledger, MAIL, NOW, ConsentState.WITHDRAWN)))
                .isEmpty();
    }

    // ---- words of systems
    // ---------------------------------------------------------------------------------------------

    @Test
    void whatIsWrittenIsReadAgainAsNoMoreThanItWas() {
        for (ConsentWords words : List.of(ConsentWords.SHOPIFY, ConsentWords.SALESFORCE)) {
            for (ConsentState state : ConsentState.values()) {
                words.word(state)
                        .ifPresent(word -> assertThat(words.state(word))
                                .hasValueSatisfying(back -> assertThat(
                                                back == state || (back == ConsentState.WITHDRAWN && state.forbids()))
                                        .isTrue()));
            }
        }
        assertThat(ConsentWords.SHOPIFY.word(ConsentState.UNKNOWN)).isEmpty();
        assertThat(ConsentWords.SHOPIFY.state("INVALID")).isEmpty();
        assertThat(ConsentWords.SHOPIFY.level("CONFIRMED_OPT_IN")).isEqualTo(OptInLevel.DOUBLE);
        assertThat(ConsentWords.SALESFORCE.state("Seen")).contains(ConsentState.PENDING);
    }
}
