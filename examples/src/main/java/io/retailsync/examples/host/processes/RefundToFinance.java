package io.retailsync.examples.host.processes;

import static io.retailsync.examples.host.Systems.CRM;
import static io.retailsync.examples.host.Systems.ERP;

import io.retailsync.api.Process;
import io.retailsync.api.Team;
import io.retailsync.model.finance.RequestCreditMemo;
import io.retailsync.model.payment.Payments;
import io.retailsync.model.service.OpenCase;

/** Money that the merchant gives back at the shop reaches the ERP as a credit memo request and the CRM as a case. */
public final class RefundToFinance {

    private RefundToFinance() {}

    /** {@return the definition} */
    public static Process<GivenBack> process() {
        return Process.named("refund-to-finance", GivenBack.class)
                .version(1)
                .team(Team.of("finance"))
                .startsWhen(Payments.REFUND_RECORDED, GivenBack::of)
                .pivot()
                .callWhen("request-credit-memo", ERP, RequestCreditMemo.class, GivenBack::creditMemo)
                .call("open-case", CRM, OpenCase.class, GivenBack::serviceCase)
                .build();
    }
}
