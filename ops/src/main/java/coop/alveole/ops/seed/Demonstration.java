package coop.alveole.ops.seed;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.ops.seed.money.MoneyOfTheDemo;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Sixty invented people over three years, the same for the same day. Five have the names of the tests, a journey each:
 * Amina is an associate, Bruno has months left, Chloé comes back to the three years after a gap, David is under a CAPE,
 * Élise has only come to an information meeting. Odile is employed in the support team and holds an activity beside.
 * The others are the crowd. One more associate is a legal person, represented by somebody who is here for that alone.
 */
@Component
public class Demonstration {
    private final Storyteller teller;
    private final DemonstrationRules rules;
    private final Crowd crowd;
    private final TeamOfTheDemo team;
    private final LegalPersonOfTheDemo legalPerson;
    private final MoneyOfTheDemo money;
    private final Supplier<LocalDate> today;

    Demonstration(
            Storyteller teller,
            DemonstrationRules rules,
            Crowd crowd,
            TeamOfTheDemo team,
            LegalPersonOfTheDemo legalPerson,
            MoneyOfTheDemo money,
            Supplier<LocalDate> today) {
        this.teller = teller;
        this.rules = rules;
        this.crowd = crowd;
        this.team = team;
        this.legalPerson = legalPerson;
        this.money = money;
        this.today = today;
    }

    /** Answers the file of the bank that is there to be taken in. */
    public String record() {
        var now = today.get();
        var traders = new Traders(teller);
        rules.record(now.minusYears(4), now.minusYears(3).plusMonths(20), now);
        amina(now.minusYears(3), traders);
        bruno(now.minusMonths(28), traders);
        chloe(now.minusMonths(40), traders);
        var david = david(now.minusMonths(5));
        traders.opened(david, now.minusMonths(5));
        team.record(david, odile(now.minusMonths(10)), now);
        elise(now.minusDays(12));
        crowd.record(now, traders);
        legalPerson.record(now);
        return money.record(odilesActivity(), traders.all(), now);
    }

    private void amina(LocalDate start, Traders traders) {
        var admission = start.plusMonths(20);
        var life = teller.beginning("Amina", "Exemple", "Tours", start)
                .welcomed(start)
                .cape(start, 12)
                .cesa(start.plusMonths(12))
                .admitted(rules.assembly(), admission);
        traders.opened(life, start);
    }

    private void bruno(LocalDate start, Traders traders) {
        var life = teller.beginning("Bruno", "Modèle", "Orléans", start)
                .welcomed(start)
                .cape(start, 12)
                .cesa(start.plusMonths(12));
        traders.opened(life, start);
    }

    private void chloe(LocalDate start, Traders traders) {
        var life = teller.beginning("Chloé", "Démonstration", "Blois", start)
                .welcomed(start)
                .cape(start, 12)
                .cesa(start.plusMonths(18));
        traders.opened(life, start.plusMonths(18));
    }

    private Life david(LocalDate start) {
        return teller.beginning("David", "Fictif", "Tours", start.minusMonths(1))
                .welcomed(start.minusMonths(1))
                .cape(start, 6)
                .renewed(start.plusMonths(6).minusDays(1), 6);
    }

    private Life odile(LocalDate start) {
        return teller.beginning("Odile", "Inventée", "Tours", start)
                .employed(start)
                .opened(odilesActivity(), start.plusMonths(4), "Reliure", "Papiers d'Odile");
    }

    private ActivityId odilesActivity() {
        return new ActivityId("activity-" + teller.id("activity/odile"));
    }

    private void elise(LocalDate on) {
        teller.beginning("Élise", "Exemple", "Bourges", on).met(on);
    }
}
