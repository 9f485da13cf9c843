package io.retailsync.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.model.sales.OrderPaths;
import io.retailsync.model.sales.OrderStatus;
import io.retailsync.model.service.LogActivity;
import io.retailsync.model.service.OpenCase;
import io.retailsync.spi.Effect;
import io.retailsync.spi.Probe;
import io.retailsync.spi.SyncFailure;
import io.retailsync.testkit.FaultKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final Key ORDER = Key.of(OrderPaths.TYPE, "o-1");
    private static final LogActivity NOTE = new LogActivity(ORDER, "booked-o-1", "Booked as 4711");

    private final Scene scene = new Scene().stocked();

    @Test
    void aCaseIsOpenedOncePerReferenceForTheCustomer() {
        OpenCase refused = new OpenCase(ORDER, "rejected-o-1", Scene.SHOPPER, "Order refused", "Closed period");
        ExternalRef ref = scene.host.tell(refused).get().refs().get(0);
        assertThat(scene.host.tell(refused).get().refs()).containsExactly(ref);
        assertThat(scene.org.org().records("Case")).hasSize(1);
        assertThat(scene.record("Case", "rejected-o-1").text("Subject")).contains("Order refused");
        assertThat(scene.record("Case", "rejected-o-1").text("ContactId"))
                .contains(scene.record("Contact", "c-1").id());
        assertThat(scene.record("Case", "rejected-o-1").text("Status")).contains("New");
    }

    @Test
    void aCustomerWhomTheOrgDoesNotKnowDoesNotHoldTheCaseBack() {
        ExternalRef stranger = ExternalRef.of("shop", "customer", "9");
        scene.host.tell(new OpenCase(ORDER, "r", stranger, "t", "d")).get();
        assertThat(scene.record("Case", "r").text("ContactId")).isEmpty();
    }

    @Test
    void anActivityWaitsForItsOrderAndIsNotedOnIt() {
        assertThat(Host.awaited(scene.connector.render(NOTE, "abcdefgh12345678", scene.host)))
                .get()
                .isEqualTo(new io.retailsync.spi.Rendered.Awaited("order:o-1", "order"));
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, Scene.line("1", "HAT", 1, 1, "19.99")));
        scene.host.tell(NOTE).get();
        assertThat(scene.org.org().records("Task")).singleElement().satisfies(task -> {
            assertThat(task.text("Subject")).contains("Booked as 4711");
            assertThat(task.text("WhatId"))
                    .contains(scene.record("Order", "o-1").id());
            assertThat(task.text("RetailSync_Id__c")).contains("booked-o-1");
        });
    }

    @Test
    void aTaskWhoseAnswerWasLostIsFoundByItsReference() {
        Effect effect = effect();
        scene.call.befalls(FaultKind.RESET_AFTER_EFFECT);
        assertThat(scene.connector
                        .apply(List.of(effect), scene.call)
                        .get(0)
                        .getLeft()
                        .kind())
                .isEqualTo(SyncFailure.Kind.AMBIGUOUS);
        Probe probe = scene.host.look(effect);
        String task = scene.org.org().records("Task").get(0).id();
        assertThat(probe.<List<ExternalRef>>fold(receipt -> receipt.refs(), List::of, later -> List.of()))
                .containsExactly(ExternalRef.of("crm", "task", task));
    }

    @Test
    void aTaskThatDidNotHappenIsNotFound() {
        Effect effect = effect();
        scene.call.befalls(FaultKind.RESET_BEFORE_EFFECT);
        scene.connector.apply(List.of(effect), scene.call);
        assertThat(scene.host.look(effect)).isInstanceOf(Probe.No.class);
    }

    @Test
    void whereTheOrgCanNotBeAskedTheProbeDoesNotKnow() {
        Effect effect = effect();
        scene.call.befalls(FaultKind.SERVER_ERROR);
        assertThat(scene.host.look(effect)).isEqualTo(Probe.notYetKnown(Duration.ofSeconds(10)));
        scene.call.befalls(FaultKind.RESET_AFTER_EFFECT);
        assertThat(scene.host.look(effect)).isInstanceOf(Probe.NotYetKnown.class);
    }

    private Effect effect() {
        scene.deliver(Scene.order(OrderStatus.CONFIRMED, Scene.line("1", "HAT", 1, 1, "19.99")));
        return scene.host.effect(NOTE);
    }
}
