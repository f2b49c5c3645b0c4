package coop.alveole.ops.seed;

import coop.alveole.command.shared.FirstLinks;
import coop.alveole.domain.absence.AbsenceCommand.RecordAbsence;
import coop.alveole.domain.absence.AbsenceCommand.SubstituteReach;
import coop.alveole.domain.access.AccountCommand.Asked;
import coop.alveole.domain.access.AccountCommand.GrantRole;
import coop.alveole.domain.access.AccountCommand.OpenAccount;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Oversight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.action.ActionCommand.*;
import coop.alveole.domain.action.ActionEvent.PutOffReason;
import coop.alveole.domain.action.Addressee;
import coop.alveole.domain.action.Matter;
import coop.alveole.domain.membership.placement.PlacementCommand.AssignAdvisor;
import coop.alveole.domain.shared.*;
import coop.alveole.ops.house.House;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Two colleagues of the demonstration, one of whom is away, and what they have to do. */
@Component
class TeamOfTheDemo {
    private static final Scope IN_TOURS = new Scope.OfTerritory(new Label("Tours"));

    private final Storyteller teller;
    private final FirstLinks links;
    private final House house;

    TeamOfTheDemo(Storyteller teller, FirstLinks links, House house) {
        this.teller = teller;
        this.links = links;
        this.house = house;
    }

    /** Claire accompanies somebody of Tours; for ten days Odile, whose one sign-in opens her own file too, stands in. */
    void record(Life ofTours, Life ofOdile, LocalDate now) {
        var claire = advisor("claire", now.minusMonths(18));
        var odile = advisor("odile", now.minusMonths(10));
        grant("own/odile", odile, Role.ENTREPRENEUR, new Scope.Own(ofOdile.id().personId()), now.minusMonths(6));
        ofTours.tell(new AssignAdvisor(ofTours.id(), claire, now.minusMonths(5)));
        teller.send(
                "absence",
                new RecordAbsence(
                        AbsencesId.of(claire),
                        now.minusDays(3),
                        now.plusDays(6),
                        odile,
                        SubstituteReach.ALL_THE_LINES));
        var theTeam = new Addressee.OfADesk(Desk.ADMIN_TEAM);
        noted("late", ofTours, "Relancer l'attestation d'assurance", now.minusDays(20), to(claire), now.minusDays(2));
        noted("coming", ofTours, "Préparer le bilan de mi-parcours", now.minusDays(4), to(claire), now.plusDays(5));
        var done = noted("done", ofTours, "Ouvrir l'espace de fichiers", now.minusDays(30), theTeam, now.minusDays(25));
        teller.send("done/done", new FinishAction(done, now.minusDays(26)));
        var putOff = action("house");
        var paper = new Matter.OfTheHouse(new Label("Réserver la salle du comité d'orientation"));
        teller.send("house", new NoteAction(putOff, now.minusDays(15), paper, theTeam, now.minusDays(1)));
        teller.send(
                "house/later",
                new PutOffAction(putOff, now.minusDays(1), now.plusDays(3), PutOffReason.AWAITED_ANSWER));
    }

    private ActionItemId noted(
            String name, Life about, String what, LocalDate on, Addressee addressee, LocalDate dueOn) {
        var words = new PersonalDetail(PersonalField.ACTION_TO_DO, about.seal().text(PersonalField.ACTION_TO_DO, what));
        var id = action(name);
        teller.send(name, new NoteAction(id, on, new Matter.OfAFile(about.id(), words), addressee, dueOn));
        return id;
    }

    private ActionItemId action(String name) {
        return new ActionItemId("action-" + teller.id("action/" + name));
    }

    private static Addressee to(AccountId account) {
        return new Addressee.Somebody(account);
    }

    /** Nobody is given the link: in a demonstration the account only has a name. */
    private AccountId advisor(String name, LocalDate since) {
        var account = teller.account(name);
        teller.send("account/" + name, new OpenAccount(account, AccountKind.PERSON, since));
        grant(name, account, Role.ADVISOR, IN_TOURS, since);
        links.of(account, name);
        return account;
    }

    private void grant(String step, AccountId account, Role role, Scope scope, LocalDate since) {
        var proposal = new ProposalId("proposal-" + teller.id("proposal/" + step));
        var asked = new Asked(house.ownAccount(), since, Oversight.ALONE, proposal);
        teller.send("role/" + step, new GrantRole(account, role, scope, DateRange.startingOn(since), asked));
    }
}
