package io.retailsync.simulators.shopify;

import java.util.List;
import java.util.Optional;

/**
 * A person who buys, as she enters herself or the merchant enters her. An empty text is an absent value.
 *
 * @param firstName given name
 * @param lastName family name
 * @param email e-mail address, unique in the shop
 * @param phone phone number, unique in the shop
 * @param address the default address
 * @param locale such as {@code de}
 * @param note the merchant's remark
 * @param tags the merchant's tags
 * @param acceptsMarketing whether she subscribed to e-mails when she registered
 */
public record Buyer(
        String firstName,
        String lastName,
        String email,
        String phone,
        Optional<BuyerAddress> address,
        String locale,
        String note,
        List<String> tags,
        boolean acceptsMarketing) {

    /**
     * Copies the tags.
     *
     * @param firstName given name
     * @param lastName family name
     * @param email e-mail address, unique in the shop
     * @param phone phone number, unique in the shop
     * @param address the default address
     * @param locale such as {@code de}
     * @param note the merchant's remark
     * @param tags the merchant's tags
     * @param acceptsMarketing whether she subscribed to e-mails when she registered
     */
    public Buyer {
        tags = List.copyOf(tags);
    }

    /**
     * {@return a person with a name, an e-mail address and a postal address}
     *
     * @param firstName given name
     * @param lastName family name
     * @param email e-mail address
     * @param address the default address
     */
    public static Buyer of(String firstName, String lastName, String email, BuyerAddress address) {
        return new Buyer(firstName, lastName, email, "", Optional.of(address), "en", "", List.of(), false);
    }

    /**
     * {@return this person with another family name}
     *
     * @param name family name
     */
    public Buyer withLastName(String name) {
        return new Buyer(firstName, name, email, phone, address, locale, note, tags, acceptsMarketing);
    }

    /**
     * {@return this person with a phone number}
     *
     * @param number phone number
     */
    public Buyer withPhone(String number) {
        return new Buyer(firstName, lastName, email, number, address, locale, note, tags, acceptsMarketing);
    }

    /**
     * {@return this person at another address}
     *
     * @param other the new default address
     */
    public Buyer withAddress(BuyerAddress other) {
        return new Buyer(firstName, lastName, email, phone, Optional.of(other), locale, note, tags, acceptsMarketing);
    }

    /** {@return this person as a subscriber of e-mails} */
    public Buyer subscribed() {
        return new Buyer(firstName, lastName, email, phone, address, locale, note, tags, true);
    }

    @Override
    public String toString() {
        return "Buyer";
    }
}
