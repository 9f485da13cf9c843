package io.retailsync.model.identity;

import io.retailsync.model.ExternalRef;
import io.retailsync.model.Finding;
import io.retailsync.model.Governed;
import io.retailsync.model.Key;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which key stands for which record since records were merged (canonical-model §4): the survivor keeps its key, the loser's key is an alias of
 * it and stays resolvable for ever. Events keep the key that they were written with.
 *
 * <p>Immutable, safe for concurrent use. Chains are collapsed: one look-up leads to the survivor.
 */
public final class Aliases {

    private static final Aliases NONE = new Aliases(Map.of());

    private final Map<Key, Key> survivors;

    private Aliases(Map<Key, Key> survivors) {
        this.survivors = survivors;
    }

    /** {@return no alias at all} */
    public static Aliases none() {
        return NONE;
    }

    /**
     * {@return what was kept of aliases}
     *
     * @param survivors by loser; chains may be there
     * @throws IllegalArgumentException where they lead in a circle
     */
    public static Aliases of(Map<Key, Key> survivors) {
        Aliases aliases = NONE;
        for (Map.Entry<Key, Key> entry : new TreeMap<>(survivors).entrySet()) {
            aliases = aliases.merged(entry.getKey(), entry.getValue())
                    .getOrElseThrow(finding -> new IllegalArgumentException(finding.message()));
        }
        return aliases;
    }

    /**
     * {@return the key under which a record goes on: that of the survivor, or the key itself}
     *
     * @param key any
     */
    public Key resolve(Key key) {
        return survivors.getOrDefault(key, key);
    }

    /**
     * {@return whether a key lost in a merge}
     *
     * @param key any
     */
    public boolean isAlias(Key key) {
        return survivors.containsKey(key);
    }

    /**
     * {@return the keys that lead to a record, itself not among them}
     *
     * @param survivor a key that is no alias
     */
    public List<Key> of(Key survivor) {
        return survivors.entrySet().stream()
                .filter(entry -> entry.getValue().equals(survivor))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** {@return survivors by loser, chains collapsed, in the order of the losers} */
    public Map<Key, Key> survivors() {
        return new TreeMap<>(survivors);
    }

    /**
     * Lets a record go on under another key. Aliases of the loser become aliases of the survivor. Doing it again changes nothing.
     *
     * @param loser the key that becomes an alias
     * @param survivor the key that stays, or an alias of it
     * @return the aliases after it, or why not: two kinds of record, a circle, or a loser that lost to another record before (merge the two
     *     survivors instead)
     */
    public Either<Finding, Aliases> merged(Key loser, Key survivor) {
        Key stays = resolve(survivor);
        if (!loser.type().equals(stays.type())) {
            return refused("kind", loser, "the survivor is a " + stays.type());
        }
        if (loser.equals(stays)) {
            return refused("circle", loser, "the survivor is itself, or an alias of it");
        }
        if (isAlias(loser)) {
            return resolve(loser).equals(stays)
                    ? Either.right(this)
                    : refused("alias", loser, "it is an alias of " + resolve(loser) + " already: merge that one");
        }
        Map<Key, Key> more = new TreeMap<>(survivors);
        more.replaceAll((alias, before) -> before.equals(loser) ? stays : before);
        more.put(loser, stays);
        return Either.right(new Aliases(Map.copyOf(more)));
    }

    /**
     * Undoes a merge that was wrong: a new record, and the references that are its own by an explicit list. The loser's old key stays an alias of
     * the survivor, because what was written under it can't be told apart any more.
     *
     * @param survivor the record that holds too much
     * @param fresh the key of the record that leaves it; must never have been used
     * @param moved the references that go with it: at least one, and not all of them
     * @return which references are whose, or why not
     */
    public Either<Finding, Split> split(Governed<?> survivor, Key fresh, Collection<ExternalRef> moved) {
        Set<ExternalRef> going = new LinkedHashSet<>(moved);
        List<ExternalRef> staying =
                survivor.refs().stream().filter(ref -> !going.contains(ref)).toList();
        if (isAlias(survivor.key())) {
            return refused("alias", survivor.key(), "it is an alias itself: split " + resolve(survivor.key()));
        }
        if (!fresh.type().equals(survivor.key().type())) {
            return refused("kind", survivor.key(), "the new record is a " + fresh.type());
        }
        if (fresh.equals(survivor.key()) || isAlias(fresh) || survivors.containsValue(fresh)) {
            return refused("used", fresh, "the key was used before; a record that is split off needs a new one");
        }
        if (!survivor.refs().containsAll(going)) {
            return refused("reference", survivor.key(), "a reference to move is not its own");
        }
        if (going.isEmpty() || staying.isEmpty()) {
            return refused("reference", survivor.key(), "both records need a reference");
        }
        return Either.right(new Split(survivor.key(), staying, fresh, List.copyOf(going)));
    }

    private static <T> Either<Finding, T> refused(String code, Key key, String why) {
        return Either.left(new Finding(code, key.type(), key + " can't be merged or split so: " + why));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aliases that && survivors.equals(that.survivors);
    }

    @Override
    public int hashCode() {
        return survivors.hashCode();
    }

    @Override
    public String toString() {
        return survivors().toString();
    }
}
