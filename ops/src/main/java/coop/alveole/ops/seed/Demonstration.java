package coop.alveole.ops.seed;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.people.Details;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.association.AssociationCommand.AdmitSubscriber;
import coop.alveole.domain.membership.association.Subscription;
import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.IntegrationCommand.*;
import coop.alveole.domain.people.PersonCommand.RecordPerson;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Money;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The cast of the tests, a journey each: Amina is an associate, Bruno has months left, Chloé comes back to the three
 * years after a gap, David is under a CAPE, Élise has only come to an information meeting. All are invented.
 */
@Component
public class Demonstration {
    private final Commands commands;
    private final Seals seals;
    private final NewIds ids;
    private final House house;
    private final Supplier<LocalDate> today;
    private final DemonstrationRules rules;

    Demonstration(
            Commands commands,
            Seals seals,
            NewIds ids,
            House house,
            Supplier<LocalDate> today,
            DemonstrationRules rules) {
        this.commands = commands;
        this.seals = seals;
        this.ids = ids;
        this.house = house;
        this.today = today;
        this.rules = rules;
    }

    public void record() {
        var now = today.get();
        rules.record(now.minusYears(4), now.minusYears(3).plusMonths(20));
        amina(now.minusYears(3));
        bruno(now.minusMonths(28));
        chloe(now.minusMonths(40));
        david(now.minusMonths(5));
        elise(now.minusDays(12));
    }

    private void amina(LocalDate start) {
        var id = welcomed("Amina", "Exemple", "Tours", start);
        send(id, ContractsOfTheDemo.cape(id, start, seals.of(id.personId())));
        send(id, new SignCape(id, start, start, start.plusMonths(12).minusDays(1)));
        send(id, ContractsOfTheDemo.cesa(id, start, seals.of(id.personId())));
        send(id, new SignCesa(id, start.plusMonths(12)));
        send(
                id,
                new AdmitSubscriber(
                        id,
                        rules.assembly(),
                        start.plusMonths(20),
                        new Subscription(start.plusMonths(20), 3, new Money(4_500))));
    }

    private void bruno(LocalDate start) {
        var id = welcomed("Bruno", "Modèle", "Orléans", start);
        send(id, ContractsOfTheDemo.cape(id, start, seals.of(id.personId())));
        send(id, new SignCape(id, start, start, start.plusMonths(12).minusDays(1)));
        send(id, ContractsOfTheDemo.cesa(id, start, seals.of(id.personId())));
        send(id, new SignCesa(id, start.plusMonths(12)));
    }

    private void chloe(LocalDate start) {
        var id = welcomed("Chloé", "Démonstration", "Blois", start);
        send(id, ContractsOfTheDemo.cape(id, start, seals.of(id.personId())));
        send(id, new SignCape(id, start, start, start.plusMonths(12).minusDays(1)));
        send(id, ContractsOfTheDemo.cesa(id, start, seals.of(id.personId())));
        send(id, new SignCesa(id, start.plusMonths(18)));
    }

    private void david(LocalDate start) {
        var id = welcomed("David", "Fictif", "Tours", start.minusMonths(1));
        send(id, ContractsOfTheDemo.cape(id, start, seals.of(id.personId())));
        send(id, new SignCape(id, start, start, start.plusMonths(6).minusDays(1)));
        send(id, new RenewCape(id, start.plusMonths(5), start.plusMonths(12).minusDays(1)));
    }

    private void elise(LocalDate on) {
        var id = join("Élise", "Exemple", "Bourges", on);
        send(id, new RecordReferrer(id, on, new Label("Mission locale de Bourges")));
        send(id, new AttendInformationMeeting(id, on, new Label("Mode d'emploi 2026")));
    }

    /** From the first meeting to what a first contract asks (H17). */
    private MembershipId welcomed(String first, String last, String territory, LocalDate on) {
        var id = join(first, last, territory, on);
        send(id, new AttendInformationMeeting(id, on, new Label("Mode d'emploi 2026")));
        send(id, new AttendOrientationCommittee(id, on, new Label(territory)));
        send(id, new HoldDiagnostic(id, on, ContractPath.CAPE, List.of()));
        return id;
    }

    private MembershipId join(String first, String last, String territory, LocalDate on) {
        var person = new PersonId("person-" + ids.of("demo", first));
        var details = new Details(seals.of(person))
                .with(LAST_NAME, "lastName", last)
                .with(FIRST_NAME, "firstName", first)
                .with(EMAIL, "email", "personne@example.org")
                .all();
        var id = MembershipId.of(person);
        send(id, new RecordPerson(person, on, details));
        send(id, new RegisterMembership(id, person, new Label(territory), on));
        return id;
    }

    private void send(MembershipId id, Object command) {
        commands.send(
                command,
                OnTheMachine.request(
                        house, "demo", id + "/" + command.getClass().getSimpleName()));
    }
}
