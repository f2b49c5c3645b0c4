package coop.alveole.command.imports.differences;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.imports.differences.Difference.Edited;
import coop.alveole.command.imports.differences.Difference.Mended;
import coop.alveole.command.imports.differences.Difference.New;
import coop.alveole.command.imports.differences.Difference.Same;
import coop.alveole.command.imports.differences.Here.Sayer;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.Contract;
import coop.alveole.domain.divergence.Told.Permit;
import coop.alveole.domain.divergence.Told.Territory;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 1);
    private static final LocalDate NEXT_JANUARY = LocalDate.of(2024, 1, 31);
    private static final Contract CAPE = new Contract(Contract.Type.CAPE, FEBRUARY, NEXT_JANUARY);
    private static final Contract CESA = new Contract(Contract.Type.CESA, NEXT_JANUARY.plusDays(1), null);
    private static final Here TOLD = Here.NOBODY
            .known()
            .with(place("Tours"), FEBRUARY, Sayer.IMPORT)
            .with(CAPE, Sayer.IMPORT)
            .with(CESA, Sayer.IMPORT);

    private static Territory place(String name) {
        return new Territory(new Label(name));
    }

    private static Difference of(Here here, Told there) {
        return Difference.between(here, there, Set.of(there.subject()));
    }

    @Test
    void whatTheRecordSaysTooIsNoDifferenceWhoeverSaidIt() {
        assertThat(of(TOLD, place("Tours"))).isEqualTo(new Same());
        assertThat(of(Here.NOBODY.with(place("Tours"), FEBRUARY, Sayer.HOUSE), place("Tours")))
                .isEqualTo(new Same());
    }

    @Test
    void theLastImportMayBeFollowedTheHouseMayNot() {
        assertThat(of(TOLD, place("Blois"))).isEqualTo(new Edited(place("Tours")));
        var mended = TOLD.with(place("Vierzon"), FEBRUARY, Sayer.HOUSE);
        assertThat(of(mended, place("Blois"))).isEqualTo(new Mended(place("Vierzon")));
        assertThat(of(mended, place("Tours"))).isEqualTo(new Mended(place("Vierzon")));
        assertThat(of(TOLD.emptied(place("Tours").subject(), FEBRUARY, Sayer.HOUSE), place("Tours")))
                .isEqualTo(new Mended(null));
    }

    @Test
    void whatTheHouseSaysOfAnEarlierDayIsNotWhatHolds() {
        var before = TOLD.with(place("Vierzon"), FEBRUARY.minusDays(1), Sayer.HOUSE);
        assertThat(of(before, place("Tours"))).isEqualTo(new Same());
        var since = TOLD.with(place("Vierzon"), FEBRUARY, Sayer.HOUSE);
        assertThat(of(since, place("Tours"))).isEqualTo(new Mended(place("Vierzon")));
    }

    @Test
    void whatNobodySaidIsNew() {
        assertThat(of(Here.NOBODY, place("Tours"))).isEqualTo(new New());
        assertThat(of(TOLD, new Contract(Contract.Type.CAPE, FEBRUARY.minusYears(2), FEBRUARY.minusYears(1))))
                .isEqualTo(new New());
    }

    @Test
    void anOlderFactToldAgainIsNoNews() {
        var until = new Permit(NEXT_JANUARY);
        var here = TOLD.with(until, FEBRUARY, Sayer.IMPORT)
                .with(new Permit(NEXT_JANUARY.plusYears(1)), FEBRUARY, Sayer.HOUSE);
        assertThat(of(here, until)).isEqualTo(new Same());
    }

    @Test
    void aContractThatTheFileTellsNoMoreHasMovedToTheDaysItOverlaps() {
        var later = new Contract(Contract.Type.CAPE, FEBRUARY.plusDays(1), NEXT_JANUARY);
        assertThat(of(TOLD, later)).isEqualTo(new Edited(CAPE));
        assertThat(Difference.between(TOLD, later, Set.of(CAPE.subject(), later.subject())))
                .isEqualTo(new New());
        var onItsLastDay = new Contract(Contract.Type.CAPE, NEXT_JANUARY, NEXT_JANUARY.plusMonths(1));
        assertThat(of(TOLD, onItsLastDay)).isEqualTo(new Edited(CAPE));
        var theDayAfter = new Contract(Contract.Type.CAPE, NEXT_JANUARY.plusDays(1), NEXT_JANUARY.plusMonths(1));
        assertThat(Difference.between(TOLD, theDayAfter, Set.of(CESA.subject(), theDayAfter.subject())))
                .isEqualTo(new New());
    }

    @Test
    void aTermThatAnExitOfTheSameFileCutShortIsNoDifference() {
        var lastDay = FEBRUARY.plusMonths(3);
        assertThat(of(TOLD.ending(Contract.Type.CAPE, lastDay, Sayer.IMPORT), CAPE))
                .isEqualTo(new Same());
        assertThat(of(TOLD.ending(Contract.Type.CAPE, lastDay, Sayer.HOUSE), CAPE))
                .isEqualTo(new Mended(CAPE.endingOn(lastDay)));
    }

    @Test
    void afterACorrectionTheWrongDatesAreNewsAgain() {
        var right = CAPE.endingOn(NEXT_JANUARY.minusDays(1));
        assertThat(of(TOLD.corrected(CAPE, right, Sayer.IMPORT), CAPE)).isEqualTo(new Edited(right));
    }
}
