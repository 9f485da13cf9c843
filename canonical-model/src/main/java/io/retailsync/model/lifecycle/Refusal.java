package io.retailsync.model.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A change of status that does not happen.
 *
 * @param lifecycle whose statuses they are, such as {@code order}
 * @param from where the record stands
 * @param to what was wanted or seen
 * @param allowed what may follow {@code from}, in the order of the table; empty where it is final
 * @param condition what has to hold, where a way leads there under a condition that nobody proved
 * @param <S> the statuses
 */
public record Refusal<S extends Enum<S>>(String lifecycle, S from, S to, List<S> allowed, Optional<String> condition) {

    /**
     * Copies the list.
     *
     * @param lifecycle whose statuses they are, such as {@code order}
     * @param from where the record stands
     * @param to what was wanted or seen
     * @param allowed what may follow {@code from}, in the order of the table; empty where it is final
     * @param condition what has to hold, where a way leads there under a condition that nobody proved
     */
    public Refusal {
        allowed = List.copyOf(allowed);
    }

    /** {@return the refusal for a person; it holds no data of anybody} */
    public String message() {
        String rule = condition
                .map(words -> from + " may become " + to + " only if " + words)
                .orElseGet(() -> from + " can't become " + to);
        return lifecycle + ": " + rule + "; " + exits();
    }

    private String exits() {
        return allowed.isEmpty()
                ? from + " is final"
                : "after " + from + " comes " + allowed.stream().map(Enum::name).collect(Collectors.joining(" or "));
    }
}
