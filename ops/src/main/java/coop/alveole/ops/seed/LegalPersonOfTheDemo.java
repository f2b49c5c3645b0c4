package coop.alveole.ops.seed;

import coop.alveole.domain.membership.association.AssociationCommand.AdmitSubscriber;
import coop.alveole.domain.membership.association.AssociationCommand.ApplyForAssociation;
import coop.alveole.domain.membership.association.Subscription;
import coop.alveole.domain.membership.organisation.OrganisationCommand.RegisterOrganisation;
import coop.alveole.domain.membership.organisation.Representative;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A partner that is a company: associate with shares, without any contract. */
@Component
class LegalPersonOfTheDemo {
    private static final Siren INVENTED = Siren.of("987 654 324");
    private static final int SHARES = 20;
    private static final Money PRICE = new Money(30_000);

    private final Storyteller teller;
    private final DemonstrationRules rules;

    LegalPersonOfTheDemo(Storyteller teller, DemonstrationRules rules) {
        this.teller = teller;
        this.rules = rules;
    }

    /** Its representative has a file, and no membership. */
    void record(LocalDate now) {
        var id = new MembershipId("membership-" + teller.id("organisation"));
        var assembly = rules.assemblyBefore(now.minusMonths(4));
        var registeredOn = assembly.minusMonths(5);
        var representative = new Representative(teller.known("Gaëlle", "Fictive", registeredOn));
        var name = new Label("Le Rucher partagé");
        teller.send(
                "organisation/registered",
                new RegisterOrganisation(
                        id, name, INVENTED, Optional.empty(), new Label("Tours"), representative, registeredOn));
        teller.send("organisation/applied", new ApplyForAssociation(id, assembly.minusMonths(3)));
        var shares = new Subscription(assembly, SHARES, PRICE);
        teller.send("organisation/admitted", new AdmitSubscriber(id, rules.assemblyOf(assembly), assembly, shares));
    }
}
