package io.retailsync.engine.internal;

import io.retailsync.api.Flow;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import io.retailsync.spi.Row;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Table;
import java.util.List;

/** What becomes of records that somebody deleted at a target. */
final class Deletions {

    static final String CODE = "gone";

    private Deletions() {}

    /**
     * Nothing is sent to that name any more. It still leads to its record, for whoever speaks of it once more, and what was said under it
     * counts as what a source says that is gone.
     */
    static void forget(Draft draft, String ref) {
        draft.get(Table.REFERENCE, ref)
                .ifPresent(row -> draft.put(row.next(row.body()).state(Bindings.GONE)));
        draft.get(Table.SHADOW, ref).ifPresent(row -> draft.put(gone(row)));
    }

    private static Row gone(Row row) {
        return row.next(Docs.write(Docs.read(row, ShadowDoc.class).vanished()));
    }

    /** A person wants it made anew: the names of what is gone there are forgotten. */
    static void forget(Draft draft, String target, Key key) {
        draft.about(Table.SHADOW, List.of(key.toString())).stream()
                .filter(row -> row.owner().equals(target))
                .filter(row -> Docs.read(row, ShadowDoc.class).gone())
                .forEach(row -> forget(draft, row.id()));
    }

    /** Remembers that it is gone there, as if the target had said so by itself. */
    static void remember(Draft draft, ExternalRef ref, Key key) {
        draft.get(Table.SHADOW, ref.toString())
                .ifPresentOrElse(
                        row -> draft.put(gone(row)),
                        () -> draft.put(Row.of(
                                        Table.SHADOW,
                                        ref.toString(),
                                        Docs.write(ShadowDoc.empty(key.type()).withGone(true)))
                                .owner(ref.system())
                                .about(key.toString())));
    }

    static SyncFailure.Rejected decision(String target, String ref) {
        return SyncFailure.rejected(
                CODE,
                "",
                "somebody deleted " + ref + " at '" + target + "', and a person shall decide: replay to make it anew"
                        + " there, skip to leave it out until the record changes");
    }

    /** {@return what follows, in words} */
    static String words(Flow.Deletion what) {
        return switch (what) {
            case RECREATE -> "the next state that is sent there makes it anew";
            case UNLINK -> "that link is forgotten, and the next change of the record makes it anew";
            case STOP -> "the next change goes to a person";
        };
    }
}
