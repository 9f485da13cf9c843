package io.retailsync.examples.mainjob.day;

import io.retailsync.simulators.shopify.Buyer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody with an account; what changes has its history, the last entry is what holds. */
public final class OfferedPerson {

    private final DayPlan.Person plan;
    private final String gid;
    private final Instant registeredAt;
    private final List<String> lastNames = new ArrayList<>();
    private final List<DayPlan.Home> homes = new ArrayList<>();
    private boolean optedOut;
    private boolean blocked;

    OfferedPerson(DayPlan.Person plan, String gid, Instant registeredAt) {
        this.plan = plan;
        this.gid = gid;
        this.registeredAt = registeredAt;
        lastNames.add(plan.last());
        homes.add(plan.home());
    }

    /** {@return her id at the shop} */
    public String gid() {
        return gid;
    }

    /** {@return when she registered} */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** {@return given name} */
    public String first() {
        return plan.first();
    }

    /** {@return unique in the day} */
    public String email() {
        return plan.email();
    }

    /** {@return E.164} */
    public String phone() {
        return plan.phone();
    }

    /** {@return every family name, the last one holds} */
    public List<String> lastNames() {
        return List.copyOf(lastNames);
    }

    /** {@return every address, the last one holds} */
    public List<DayPlan.Home> homes() {
        return List.copyOf(homes);
    }

    /** {@return whether she wanted mail when she registered} */
    public boolean subscribed() {
        return plan.subscribes();
    }

    /** {@return whether a user of the CRM noted that she wants no mail} */
    public boolean optedOut() {
        return optedOut;
    }

    /** {@return where she lives now} */
    public DayPlan.Home home() {
        return homes.get(homes.size() - 1);
    }

    /** {@return her family name now} */
    public String lastName() {
        return lastNames.get(lastNames.size() - 1);
    }

    Buyer asBuyer() {
        return Day.buyer(plan, lastName(), home());
    }

    boolean blocked() {
        return blocked;
    }

    void renamed(String last) {
        lastNames.add(last);
    }

    void moved(DayPlan.Home home) {
        homes.add(home);
    }

    void optOut() {
        optedOut = true;
    }

    void block() {
        blocked = true;
    }
}
