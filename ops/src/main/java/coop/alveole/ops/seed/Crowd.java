package coop.alveole.ops.seed;

import coop.alveole.domain.activity.ActivityCommand.ShareActivity;
import coop.alveole.domain.activity.Share;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectContract;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.exit.RemainingDue;
import coop.alveole.domain.membership.exit.RemainingDue.DueKind;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Component;

/** The fifty-four others: what happens in a cooperative in three years, each kind of path several times. */
@Component
class Crowd {
    private static final int PATHS = 48;
    private static final int KINDS = 16;
    private static final List<String> FIRST =
            List.of("Léa", "Hugo", "Inès", "Jules", "Karima", "Louis", "Manon", "Nadir", "Océane", "Paul", "Rosa");
    private static final List<String> LAST = List.of("Inventé", "Imaginaire", "Postiche", "Simulacre", "Figurant");
    private static final List<String> TERRITORIES = List.of("Tours", "Orléans", "Blois", "Bourges");

    private final Storyteller teller;
    private final DemonstrationRules rules;

    Crowd(Storyteller teller, DemonstrationRules rules) {
        this.teller = teller;
        this.rules = rules;
    }

    void record(LocalDate now, Traders traders) {
        for (int i = 0; i < PATHS; i++) path(i, now, traders);
    }

    private void path(int i, LocalDate now, Traders traders) {
        var some = now.minusDays(i);
        switch (i % KINDS) {
            case 0 -> someone(i, some.minusDays(20)).met(some.minusDays(20));
            case 1 -> someone(i, some.minusDays(60)).welcomed(some.minusDays(40));
            case 2 -> someone(i, some.minusMonths(4)).met(some.minusMonths(4)).declined(some.minusMonths(3));
            case 3 -> newcomer(i, some.minusMonths(3), traders);
            case 4 -> capeNearItsTerm(i, now.plusDays(10 + i));
            case 5 -> trading(traders, salaried(i, some.minusMonths(20)), some.minusMonths(20));
            case 6 -> trading(traders, salaried(i, some.minusMonths(33)), some.minusMonths(33));
            case 7 -> salaried(i, some.minusMonths(36).minusDays(3));
            case 8 -> afterAGap(i, some.minusMonths(34), traders);
            case 9 -> rehired(i, some.minusMonths(30), traders);
            case 10 -> onTheLeapDay(i, now);
            case 11 -> trading(traders, associate(i, now), now.minusMonths(28));
            case 12 -> associate(i, now).retired(some.minusMonths(2));
            case 13 -> gone(i, some.minusMonths(28));
            case 14 -> waitingForTheVote(i, now);
            default -> corrected(i, some.minusMonths(26));
        }
        if (i % KINDS == 5) sharedActivity(i, some.minusMonths(6), traders);
    }

    /** All but the last sell something already. */
    private void newcomer(int i, LocalDate start, Traders traders) {
        var life = underCape(i, start);
        if (i + KINDS < PATHS) traders.opened(life, start);
    }

    private static void trading(Traders traders, Life life, LocalDate since) {
        traders.opened(life, since);
    }

    private Life someone(int i, LocalDate on) {
        return teller.beginning(
                FIRST.get(i % FIRST.size()), LAST.get(i / FIRST.size()), TERRITORIES.get(i % TERRITORIES.size()), on);
    }

    private Life underCape(int i, LocalDate start) {
        return someone(i, start.minusMonths(1)).welcomed(start.minusDays(10)).cape(start, 12);
    }

    private Life capeNearItsTerm(int i, LocalDate term) {
        return underCape(i, term.plusDays(1).minusMonths(12));
    }

    /** Twelve months of CAPE count: two years remain from the CESA on. */
    private Life salaried(int i, LocalDate start) {
        return underCape(i, start).cesa(start.plusMonths(12));
    }

    private void afterAGap(int i, LocalDate start, Traders traders) {
        var back = start.plusMonths(18);
        traders.opened(underCape(i, start).cesa(back), start, new DateRange(start.plusMonths(12), back));
    }

    /** What they sell begins when they are back. */
    private void rehired(int i, LocalDate start, Traders traders) {
        var back = start.plusMonths(24);
        var life = underCape(i, start)
                .cesa(start.plusMonths(12))
                .left(start.plusMonths(20))
                .returned(back)
                .cesa(back);
        traders.opened(life, back);
    }

    private void onTheLeapDay(int i, LocalDate now) {
        int year = now.getYear();
        while (!Year.isLeap(year) || !LocalDate.of(year, 2, 29).isBefore(now)) year--;
        var day = LocalDate.of(year, 2, 29);
        someone(i, day.minusMonths(2)).welcomed(day.minusMonths(1)).cesa(day);
    }

    private Life associate(int i, LocalDate now) {
        var assembly = rules.assemblyBefore(now.minusMonths(4));
        return salaried(i, assembly.minusMonths(28))
                .applied(assembly.minusMonths(3))
                .admitted(rules.assemblyOf(assembly), assembly);
    }

    private void gone(int i, LocalDate start) {
        underCape(i, start)
                .cesa(start.plusMonths(12))
                .left(start.plusMonths(20), new RemainingDue(DueKind.VARIABLE_PAY, new Money(42_050)));
    }

    /** Elected without shares, refused for now, or with a candidacy nobody has voted on yet. */
    private void waitingForTheVote(int i, LocalDate now) {
        var assembly = rules.assemblyBefore(now.minusMonths(4));
        var life = salaried(i, assembly.minusMonths(24)).applied(assembly.minusMonths(2));
        switch (i / KINDS) {
            case 0 -> life.elected(rules.assemblyOf(assembly), assembly);
            case 1 -> life.refused(rules.assemblyOf(assembly), assembly);
            default -> {}
        }
    }

    private void corrected(int i, LocalDate start) {
        var life = salaried(i, start);
        var term = start.plusMonths(12).minusDays(1);
        life.tell(new CorrectContract(
                life.id(), ContractKind.CAPE, start, start, term.minusMonths(2), CorrectionReason.DOCUMENT_FOUND));
    }

    /** Two people under one name, sixty for forty. */
    private void sharedActivity(int i, LocalDate from, Traders traders) {
        int next = PATHS + 2 * (i / KINDS);
        var first = salaried(next, from.minusMonths(14));
        var second = salaried(next + 1, from.minusMonths(14));
        if (next % TERRITORIES.size() == 0) first.accompanied(teller.account("claire"), from);
        var activity = traders.opened(first, from.minusMonths(1));
        first.tell(new ShareActivity(
                activity,
                from,
                List.of(new Share(first.id(), 60), new Share(second.id(), 40)),
                List.of(new Label("Convention de partage"))));
    }
}
