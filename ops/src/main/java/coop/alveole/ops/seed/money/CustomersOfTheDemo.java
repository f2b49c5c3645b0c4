package coop.alveole.ops.seed.money;

import static coop.alveole.domain.shared.trade.TradeField.*;

import coop.alveole.command.shared.Request.Mode;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.billing.customer.ChorusPro;
import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.Company;
import coop.alveole.domain.billing.customer.CustomerCommand.*;
import coop.alveole.domain.billing.customer.PublicAddress;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.Siret;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.KeptWith;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.ops.seed.Storyteller;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Enters who buys: companies, a public body, private persons. */
@Component
class CustomersOfTheDemo {
    private static final PublicAddress TOURS = address("12 rue Inventée", "37000", "Tours");
    private static final PublicAddress BLOIS = address("3 place Fictive", "41000", "Blois");

    private final Storyteller teller;
    private final Seals seals;

    CustomersOfTheDemo(Storyteller teller, Seals seals) {
        this.teller = teller;
        this.seals = seals;
    }

    /** Of Odile: a company that is a member, one that is not, a public body and a private person. */
    void record(ActivityId activity, LocalDate on) {
        company(activity, on, "Le Rucher partagé", "987654324");
        company(activity, on.plusMonths(1), "Librairie Démonstration", "987600004");
        publicBody(activity, on.plusMonths(2));
        privatePerson(activity, on.plusMonths(3), "private", "Paul Modèle");
        var note = sealed(customer("private"), new Word(NOTE, "Préfère être appelé le matin."));
        teller.send(
                "customers/private/note",
                new NoteCustomer(customer("private"), activity, note.getFirst(), on.plusMonths(3)));
    }

    void linked(ActivityId activity, LocalDate on, String name) {
        teller.send("customers/" + name + "/" + activity, new LinkActivity(customer(name), activity, on));
    }

    void company(ActivityId activity, LocalDate on, String name, String siren) {
        var id = customer(name);
        var company = new Company(new Label(name), Registration.of(Siren.of(siren), null, null), TOURS);
        teller.send("customers/" + name, new EnterCompany(id, activity, on, company));
        var contact = sealed(
                id,
                new Word(CONTACT_NAME, "Irène Exemple"),
                new Word(CONTACT_ROLE, "Achats"),
                new Word(EMAIL, "achats@example.org"));
        teller.send("customers/" + name + "/contact", new AddContact(id, activity, contact, on));
    }

    private void publicBody(ActivityId activity, LocalDate on) {
        var id = customer("town-hall");
        var numbers = Registration.of(null, Siret.of("98760001200015"), null);
        var body = new Company(new Label("Médiathèque de Ville-Exemple"), numbers, BLOIS);
        var asked = new ChorusPro(new Label("CULTURE"), Commitment.ASKED);
        teller.send("customers/town-hall", new EnterPublicBody(id, activity, on, body, asked));
    }

    /** {@code step} tells one of two who have the same name. */
    void privatePerson(ActivityId activity, LocalDate on, String step, String name) {
        var id = customer(step);
        var words = sealed(
                id,
                new Word(CUSTOMER_NAME, name),
                new Word(STREET, "5 allée Fictive"),
                new Word(POSTCODE, "37100"),
                new Word(CITY, "Tours"),
                new Word(COUNTRY, "FR"),
                new Word(EMAIL, "personne@example.org"),
                new Word(PHONE, "02 47 00 00 00"));
        teller.send("customers/" + step, new EnterPrivateCustomer(id, activity, on, words));
    }

    private record Word(TradeField field, String text) {}

    private List<TradeDetail> sealed(CustomerId id, Word... words) {
        var seal = seals.of(new KeptWith.OfCustomer(id), Mode.FOR_REAL);
        return Stream.of(words)
                .map(word -> new TradeDetail(word.field(), seal.text(word.field(), word.text())))
                .toList();
    }

    private CustomerId customer(String name) {
        return named(teller, name);
    }

    static CustomerId named(Storyteller teller, String name) {
        return new CustomerId("customer-" + teller.id("customer/" + name));
    }

    private static PublicAddress address(String street, String postcode, String city) {
        return new PublicAddress(new Label(street), new Label(postcode), new Label(city), Country.FRANCE);
    }
}
