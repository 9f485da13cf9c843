package io.retailsync.examples.mainjob.day;

import io.retailsync.simulators.salesforce.SalesforceOrg;
import io.retailsync.simulators.salesforce.SalesforceRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Changes of people, articles and stock. */
final class MasterDataActs {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration KNOWN_FOR = Duration.ofSeconds(20);

    private final Retailer retailer;
    private final Offered offered;
    private final Map<Integer, OfferedPerson> people;
    private final Map<Integer, OfferedArticle> articles;

    MasterDataActs(
            Retailer retailer,
            Offered offered,
            Map<Integer, OfferedPerson> people,
            Map<Integer, OfferedArticle> articles) {
        this.retailer = retailer;
        this.offered = offered;
        this.people = people;
        this.articles = articles;
    }

    Optional<Duration> apply(DayPlan.Change change, Instant now) {
        if (change instanceof DayPlan.Change.Renaming renaming) {
            return person(renaming.person(), person -> rename(person, renaming.last(), now));
        }
        if (change instanceof DayPlan.Change.Moving moving) {
            return person(moving.person(), person -> move(person, moving.home(), now));
        }
        if (change instanceof DayPlan.Change.OptOut out) {
            return person(out.person(), person -> optOut(person, now));
        }
        if (change instanceof DayPlan.Change.Pricing pricing) {
            return price(article(pricing.article()), pricing.price(), now);
        }
        if (change instanceof DayPlan.Change.Titling titling) {
            return title(article(titling.article()), titling.title(), now);
        }
        DayPlan.Change.Receipt receipt = (DayPlan.Change.Receipt) change;
        return receive(article(receipt.article()), receipt.pieces(), now);
    }

    private Optional<Duration> person(int index, java.util.function.Function<OfferedPerson, Optional<Duration>> act) {
        OfferedPerson person = people.get(index);
        return person == null ? Optional.of(SOON) : act.apply(person);
    }

    private OfferedArticle article(int index) {
        OfferedArticle article = articles.get(index);
        if (article == null) {
            throw new IllegalStateException("changes begin behind the opening; article " + index + " is not on sale");
        }
        return article;
    }

    private Optional<Duration> rename(OfferedPerson person, String last, Instant now) {
        person.renamed(last);
        return update(person, now);
    }

    private Optional<Duration> move(OfferedPerson person, DayPlan.Home home, Instant now) {
        person.moved(home);
        return update(person, now);
    }

    private Optional<Duration> update(OfferedPerson person, Instant now) {
        retailer.shop().updateCustomer(person.gid(), person.asBuyer(), now);
        return Optional.empty();
    }

    /** People at the CRM talk to customers whom they have known for a while, not to those who are just being entered. */
    private Optional<Duration> optOut(OfferedPerson person, Instant now) {
        Optional<String> key = retailer.org().records("Contact").stream()
                .filter(contact -> contact.text("Email")
                        .filter(person.email()::equalsIgnoreCase)
                        .isPresent())
                .filter(contact -> contact.modifiedAt().plus(KNOWN_FOR).isBefore(now))
                .findFirst()
                .flatMap(MasterDataActs::key);
        key.ifPresent(contact -> {
            retailer.org().changeConsent(contact, true, now);
            person.optOut();
            offered.changedAtCrmOrErp();
        });
        return key.isPresent() ? Optional.empty() : Optional.of(SOON);
    }

    private static Optional<String> key(SalesforceRecord contact) {
        return contact.text(SalesforceOrg.SYNC_KEY).filter(text -> !text.isEmpty());
    }

    private Optional<Duration> price(OfferedArticle article, BigDecimal price, Instant now) {
        retailer.shop().updatePrice(article.sku(), price, now);
        article.priced(price);
        return Optional.empty();
    }

    private Optional<Duration> title(OfferedArticle article, String title, Instant now) {
        retailer.shop().renameProduct(article.gid(), title, now);
        article.titled(title);
        return Optional.empty();
    }

    private Optional<Duration> receive(OfferedArticle article, int pieces, Instant now) {
        retailer.books().advance(now);
        BigDecimal before = retailer.books().stock(article.sku(), Retailer.PLANT, Retailer.STORAGE);
        BigDecimal after = before.add(BigDecimal.valueOf(pieces));
        retailer.books().setStock(article.sku(), Retailer.PLANT, Retailer.STORAGE, after);
        article.received(pieces);
        offered.changedAtCrmOrErp();
        return Optional.empty();
    }
}
