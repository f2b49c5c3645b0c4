package coop.alveole.query.billing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a movement of the bank may pay, and why. */
class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    private static final OpenItem FIRST = item("1", "F-2026-0001", "ruche", DAY.minusDays(3), 1_200_00);
    private static final OpenItem SECOND = item("2", "F-2026-0012", "ruche", DAY.plusDays(20), 300_00);
    private static final OpenItem OTHER = item("3", "F-2026-0013", "dupont", DAY.plusDays(90), 480_00);
    private static final OpenItem SAME = item("4", "F-2026-0014", "martin", DAY.minusDays(60), 480_00);
    private static final Matching MATCHING = new Matching(
            List.of(FIRST, SECOND, OTHER, SAME),
            Map.of("ruche", "La Ruche des Halles", "dupont", "DUPONT SARL", "martin", "Camille Martin"));

    @Test
    void theNumberAndTheAmountAreCertain() {
        for (var label : List.of("VIR F-2026-0001", "FACT f2026 0001", "REGLT F20260001", "VIR F/2026/1 MERCI")) {
            var best = MATCHING.suggest(new Movement(DAY, 1_200_00, label)).getFirst();
            assertThat(best.certainty()).as(label).isEqualTo(Certainty.CERTAIN);
            assertThat(best.parts()).containsExactly(new Suggestion.Part("1", "F-2026-0001", 1_200_00));
            assertThat(best.reasons()).contains(Reason.NUMBER, Reason.AMOUNT, Reason.DAY);
        }
    }

    @Test
    void severalNumbersWhoseSumCameAreCertain() {
        var best = MATCHING.suggest(new Movement(DAY, 1_500_00, "F-2026-0001 ET F-2026-0012 LA RUCHE DES HALLES"))
                .getFirst();
        assertThat(best.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(best.invoices()).containsExactlyInAnyOrder("1", "2");
        assertThat(best.reasons()).contains(Reason.NAME);
    }

    @Test
    void theNumberWithAnotherAmountIsProbableAndPaysWhatItCan() {
        var less = MATCHING.suggest(new Movement(DAY, 500_00, "ACOMPTE F-2026-0001"))
                .getFirst();
        assertThat(less.certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(less.parts()).containsExactly(new Suggestion.Part("1", "F-2026-0001", 500_00));
        var more = MATCHING.suggest(new Movement(DAY, 1_300_00, "F-2026-0001")).getFirst();
        assertThat(more.certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(more.parts()).containsExactly(new Suggestion.Part("1", "F-2026-0001", 1_200_00));
    }

    @Test
    void theNameAndTheAmountAreProbable() {
        var best = MATCHING.suggest(new Movement(DAY, 480_00, "VIR SEPA M. MARTIN CAMILLE"))
                .getFirst();
        assertThat(best.certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(best.invoices()).containsExactly("4");
        assertThat(best.reasons()).containsExactly(Reason.AMOUNT, Reason.NAME);
    }

    @Test
    void allThatTheCustomerOwesIsProbable() {
        var best = MATCHING.suggest(new Movement(DAY, 1_500_00, "VIR LA RUCHE DES HALLES"))
                .getFirst();
        assertThat(best.certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(best.reasons()).contains(Reason.ALL_DUE, Reason.NAME);
        assertThat(best.invoices()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void theNameAloneIsToCheckAndPaysTheOldestFirst() {
        var best = MATCHING.suggest(new Movement(DAY, 1_250_00, "RUCHE DES HALLES"))
                .getFirst();
        assertThat(best.certainty()).isEqualTo(Certainty.TO_CHECK);
        assertThat(best.parts())
                .containsExactly(
                        new Suggestion.Part("1", "F-2026-0001", 1_200_00),
                        new Suggestion.Part("2", "F-2026-0012", 50_00));
    }

    @Test
    void theAmountAloneIsToCheckTheNearestDayFirst() {
        var all = MATCHING.suggest(new Movement(DAY, 480_00, "VIREMENT RECU"));
        assertThat(all).extracting(Suggestion::certainty).containsOnly(Certainty.TO_CHECK);
        assertThat(all).extracting(one -> one.parts().getFirst().invoiceId()).containsExactly("4", "3");
        assertThat(all.getFirst().reasons()).containsExactly(Reason.AMOUNT);
    }

    @Test
    void nothingIsSuggestedOfWhatLeftNorOfWhatSharesNothing() {
        assertThat(MATCHING.suggest(new Movement(DAY, -480_00, "LOYER"))).isEmpty();
        assertThat(MATCHING.suggest(new Movement(DAY, 481_00, "SUBVENTION 2026 VILLE DE TOURS")))
                .isEmpty();
    }

    private static OpenItem item(String id, String number, String customer, LocalDate dueOn, long cents) {
        return new OpenItem(id, number, customer, dueOn, cents);
    }
}
