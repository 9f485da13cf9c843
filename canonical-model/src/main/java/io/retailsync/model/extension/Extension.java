package io.retailsync.model.extension;

import io.retailsync.model.DataClass;
import io.retailsync.model.InvalidValue;
import io.retailsync.model.MergeRule;
import io.retailsync.model.Owner;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An attribute of a host's own, registered with everything that an attribute of the model declares.
 *
 * @param key namespace and name, such as {@code acme.giftWrap.colour}
 * @param entity name of the entity type that carries it
 * @param kind what its values are
 * @param list whether there may be several, in a flat list
 * @param dataClass how sensitive the values are
 * @param owner who has the word on it
 * @param merge how values of several systems become one
 * @param targets the systems that may get it
 */
public record Extension(
        String key,
        String entity,
        ExtensionKind kind,
        boolean list,
        DataClass dataClass,
        Owner owner,
        MergeRule merge,
        Set<String> targets) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][A-Za-z0-9]*)+");
    private static final int LONGEST_KEY = 100;

    /**
     * Refuses a key without a namespace.
     *
     * @param key namespace and name, such as {@code acme.giftWrap.colour}
     * @param entity name of the entity type that carries it
     * @param kind what its values are
     * @param list whether there may be several, in a flat list
     * @param dataClass how sensitive the values are
     * @param owner who has the word on it
     * @param merge how values of several systems become one
     * @param targets the systems that may get it
     */
    public Extension {
        if (!isKey(key)) {
            throw new InvalidValue(
                    "extension",
                    "a key of " + key.length() + " characters",
                    "namespace.name, such as acme.giftWrap.colour");
        }
        targets = Set.copyOf(targets);
    }

    /**
     * {@return whether a text names an extension: a namespace in lower case, then names, joined by dots}
     *
     * @param key a text
     */
    public static boolean isKey(String key) {
        return key.length() <= LONGEST_KEY && KEY.matcher(key).matches();
    }
}
