package coop.alveole.query.billing.document;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.billing.invoice.Addressee;
import coop.alveole.domain.billing.invoice.Mention;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.activity.ActivityView;
import coop.alveole.query.billing.customer.CustomerView;
import coop.alveole.query.billing.paper.Buyer;
import coop.alveole.query.billing.paper.Seller;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who sells and who buys on a paper, as they were known then: none is made while the law misses something of them. */
@Component
class PaperParties {
    private static final Addressee NOBODY = new Addressee(CustomerKind.COMPANY, Registration.NONE, Set.of());

    /** {@code capes} is what whoever is under a CAPE says on the day of the supply. */
    record Parties(MoneyTerms terms, Seller seller, Buyer buyer, List<String> capes) {}

    private final SellerWords sellers;
    private final BuyerWords buyers;
    private final CapeSentences capes;
    private final ActivityQueries activities;

    PaperParties(SellerWords sellers, BuyerWords buyers, CapeSentences capes, ActivityQueries activities) {
        this.sellers = sellers;
        this.buyers = buyers;
        this.capes = capes;
        this.activities = activities;
    }

    MoneyTerms terms(Reading reading) {
        return sellers.terms(reading);
    }

    List<Mention> missing(SaleContent content, CustomerId customer, Reading reading) {
        return missing(content, sellers.terms(reading), buyers.find(customer, reading));
    }

    /** The buyer is read on a day of its own: what was written later names whom it was written for. */
    Parties of(ActivityId activity, SaleContent content, CustomerId customer, LocalDate writtenOn, Reading reading) {
        var terms = sellers.terms(reading);
        var day = reading.asOf().isBefore(writtenOn) ? writtenOn : reading.asOf();
        var buyer = buyers.find(customer, reading.on(day));
        Mention.requireAll(missing(content, terms, buyer));
        var training = content.lines().stream().anyMatch(line -> line.category() == LineCategory.TRAINING);
        var name =
                activities.activity(activity, reading).map(PaperParties::name).orElse("");
        var seller = sellers.seller(terms, name, training);
        var said = activities
                .activity(activity, reading.on(content.suppliedOn()))
                .map(view -> capes.of(view, seller.legalName(), reading.on(content.suppliedOn())))
                .orElse(List.of());
        return new Parties(terms, seller, BuyerWords.buyer(buyer.orElseThrow()), said);
    }

    private static List<Mention> missing(SaleContent content, MoneyTerms terms, Optional<CustomerView> buyer) {
        return Mention.missing(terms.seller(), buyer.map(BuyerWords::addressee).orElse(NOBODY), content);
    }

    private static String name(ActivityView activity) {
        return activity.name().equals(Words.ERASED) ? "" : activity.name().text();
    }
}
