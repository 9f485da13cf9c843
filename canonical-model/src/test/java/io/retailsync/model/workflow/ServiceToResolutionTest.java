package io.retailsync.model.workflow;

import static io.retailsync.model.service.ServiceCaseStatus.CLOSED;
import static io.retailsync.model.service.ServiceCaseStatus.ESCALATED;
import static io.retailsync.model.service.ServiceCaseStatus.NEW;
import static io.retailsync.model.service.ServiceCaseStatus.OPEN;
import static io.retailsync.model.service.ServiceCaseStatus.RESOLVED;
import static io.retailsync.model.service.ServiceCaseStatus.WAITING;
import static io.retailsync.model.workflow.Shop.CUSTOMER_REF;
import static io.retailsync.model.workflow.Shop.NOON;
import static io.retailsync.model.workflow.Shop.ORDER_REF;
import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.PersonalText;
import io.retailsync.model.event.Partition;
import io.retailsync.model.event.StatusChanged;
import io.retailsync.model.json.ModelJson;
import io.retailsync.model.party.Parties;
import io.retailsync.model.service.CasePriority;
import io.retailsync.model.service.Engagement;
import io.retailsync.model.service.ServiceCase;
import io.retailsync.model.service.ServiceCaseLifecycle;
import io.retailsync.model.service.ServiceCaseStatus;
import io.retailsync.model.service.TimelineEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the complaint to the answer, with order and return at hand and nothing of the words in what is told. */
class ServiceToResolutionTest {

    private static final Key CASE = new Key("service-case", "1");

    @Test
    void aComplaintIsAnswered() {
        Chain chain = new Chain("case 1")
                .tell(Parties.CUSTOMER_ACTIVITY_RECORDED.told(Facts.activity("complaint", "e-1"), "e-1"))
                .tell(Engagement.SERVICE_CASE_OPENED.told(step(1, NEW, OPEN), CASE, 1))
                .tell(Engagement.SERVICE_CASE_UPDATED.told(step(2, OPEN, WAITING), CASE, 2))
                .tell(Engagement.SERVICE_CASE_UPDATED.told(step(3, WAITING, OPEN), CASE, 3))
                .tell(Engagement.SERVICE_CASE_ESCALATED.told(step(4, OPEN, ESCALATED), CASE, 4))
                .tell(Engagement.SERVICE_CASE_RESOLVED.told(step(5, ESCALATED, RESOLVED), CASE, 5))
                .tell(Engagement.SERVICE_CASE_CLOSED.told(step(6, RESOLVED, CLOSED), CASE, 6))
                .tell(Engagement.CUSTOMER_TIMELINE_UPDATED.told(Facts.activity("case-closed", "e-7"), "e-7"));
        chain.tells(
                Parties.CUSTOMER_ACTIVITY_RECORDED,
                Engagement.SERVICE_CASE_OPENED,
                Engagement.SERVICE_CASE_UPDATED,
                Engagement.SERVICE_CASE_UPDATED,
                Engagement.SERVICE_CASE_ESCALATED,
                Engagement.SERVICE_CASE_RESOLVED,
                Engagement.SERVICE_CASE_CLOSED,
                Engagement.CUSTOMER_TIMELINE_UPDATED);
        assertThat(chain.keptInOrderBy(Partition.CUSTOMER)).hasSize(8);
    }

    @Test
    void noCaseIsClosedThatNobodyResolvedAndNoneComesBackFromTheDead() {
        assertThat(ServiceCaseLifecycle.MACHINE.move(OPEN, CLOSED).isLeft()).isTrue();
        assertThat(ServiceCaseLifecycle.MACHINE.move(CLOSED, OPEN).isLeft()).isTrue();
        assertThat(ServiceCaseLifecycle.MACHINE.move(RESOLVED, OPEN).isRight())
                .as("the customer objects")
                .isTrue();
    }

    @Test
    void aCaseKnowsWhatItIsAboutAndKeepsItsWordsToItself() {
        ExternalRef goods = ExternalRef.of("shop", "return", "5");
        ServiceCase complaint = ServiceCase.builder()
                .customer(CUSTOMER_REF)
                .subject(new PersonalText("My mug is broken"))
                .kind("complaint")
                .priority(CasePriority.HIGH)
                .status(ServiceCaseStatus.OPEN)
                .about(List.of(ORDER_REF, goods))
                .dueAt(NOON.plusSeconds(86_400))
                .build();
        ModelJson json = ModelJson.standard();
        assertThat(json.read(json.write(complaint), ServiceCase.class)).isEqualTo(complaint);
        assertThat(complaint.about()).containsExactly(ORDER_REF, goods);
        assertThat(complaint.toString()).doesNotContain("broken");
        TimelineEntry entry = new TimelineEntry(CUSTOMER_REF, NOON, "case-opened", ORDER_REF, "e-1");
        assertThat(json.read(json.write(entry), TimelineEntry.class)).isEqualTo(entry);
    }

    private static StatusChanged step(long version, ServiceCaseStatus from, ServiceCaseStatus to) {
        return Facts.step(ServiceCaseLifecycle.MACHINE, CASE, version, from, to);
    }
}
