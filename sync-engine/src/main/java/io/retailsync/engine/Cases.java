package io.retailsync.engine;

import io.retailsync.api.CaseFile;
import io.retailsync.api.Team;
import io.retailsync.engine.internal.Kernel;
import java.util.List;

/** The desk of open cases. Safe for concurrent use; every action is written to the journal with its operator and reason. */
public final class Cases {

    private final Kernel kernel;

    Cases(Kernel kernel) {
        this.kernel = kernel;
    }

    /** {@return all open cases, oldest first} */
    public List<CaseFile> open() {
        return kernel.cases("");
    }

    /**
     * {@return the open cases of one team, oldest first}
     *
     * @param team who looks at them
     */
    public List<CaseFile> waitingFor(Team team) {
        return kernel.cases(team.name());
    }

    /**
     * Tries again: an input is decided anew, a delivery is rendered and sent anew, a process repeats its step.
     *
     * @param caseId which case
     * @param reason why it will go well now
     * @param operator who decides
     * @throws IllegalArgumentException where there is no such case, or no reason or operator
     * @throws IllegalStateException where it was resolved already
     */
    public void replay(String caseId, String reason, String operator) {
        kernel.replay(caseId, decided(reason, operator));
    }

    /**
     * Gives up what the case is about; the key goes on with what came later.
     *
     * @param caseId which case
     * @param reason why it is not needed
     * @param operator who decides
     * @throws IllegalArgumentException where there is no such case, or no reason or operator
     * @throws IllegalStateException where it was resolved already
     */
    public void skip(String caseId, String reason, String operator) {
        kernel.skip(caseId, decided(reason, operator));
    }

    private static String decided(String reason, String operator) {
        if (reason.isBlank() || operator.isBlank()) {
            throw new IllegalArgumentException("a decision needs a reason and an operator: write why, and who you are");
        }
        return "by " + operator + ": " + reason;
    }
}
