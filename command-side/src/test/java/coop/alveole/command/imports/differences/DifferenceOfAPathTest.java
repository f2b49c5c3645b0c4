package coop.alveole.command.imports.differences;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.imports.differences.Difference.*;
import coop.alveole.command.imports.differences.Here.Sayer;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.divergence.ToldForGood.*;
import coop.alveole.domain.divergence.ToldSince.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A CESA with its words, amended, until an exit; and an admission in between. */
class DifferenceOfAPathTest {
    private static final LocalDate SIGNED = LocalDate.of(2023, 2, 1);
    private static final LocalDate AMENDED = LocalDate.of(2023, 9, 1);
    private static final LocalDate LEFT = LocalDate.of(2024, 6, 30);
    private static final Contract CESA = new Contract(Contract.Type.CESA, SIGNED, null);
    private static final Term HOURS = new Term(Contract.Type.CESA, SIGNED, hours("twenty"));
    private static final Amendment AMENDMENT = new Amendment(AMENDED, 1, List.of(hours("thirty")));
    private static final Exit EXIT = new Exit(LEFT, ExitKind.RESIGNATION, ExitReason.TRAINING);
    private static final Here SIGNED_AND_AMENDED = Here.NOBODY
            .known()
            .with(CESA, Sayer.IMPORT)
            .with(HOURS, SIGNED, Sayer.IMPORT)
            .with(AMENDMENT, AMENDED, Sayer.IMPORT);

    private static PersonalDetail hours(String sealed) {
        return new PersonalDetail(PersonalField.CONTRACT_HOURS, new Personal("person/a/social~" + sealed));
    }

    private static Difference of(Here here, Told there, Told... others) {
        var subjects = Arrays.stream(others).map(Told::subject).collect(Collectors.toSet());
        subjects.add(there.subject());
        return Difference.between(here, new Moved(here, subjects).withItsExit(there), subjects);
    }

    private static Here left(Sayer sayer) {
        return SIGNED_AND_AMENDED.ending(Contract.Type.CESA, LEFT, sayer).with(EXIT, LEFT, sayer);
    }

    @Test
    void whatACesaSaysIsFollowedUnlessTheHouseSaidIt() {
        var more = new Term(Contract.Type.CESA, SIGNED, hours("more"));
        assertThat(of(SIGNED_AND_AMENDED, HOURS)).isEqualTo(new Same());
        assertThat(of(SIGNED_AND_AMENDED, more)).isEqualTo(new Edited(HOURS));
        assertThat(of(SIGNED_AND_AMENDED.with(HOURS, SIGNED, Sayer.HOUSE), more))
                .isEqualTo(new Mended(HOURS));
    }

    @Test
    void whatAContractSaidIsSaidByItUnderItsRightDay() {
        var later = new Contract(Contract.Type.CESA, SIGNED.plusDays(4), null);
        var corrected = SIGNED_AND_AMENDED.corrected(CESA, later, Sayer.HOUSE);
        assertThat(of(corrected, HOURS.startingOn(SIGNED.plusDays(4)))).isEqualTo(new Same());
        assertThat(of(corrected, HOURS)).isEqualTo(new New());
    }

    @Test
    void anAmendmentIsKnownByItsNumberOrItsDay() {
        assertThat(of(SIGNED_AND_AMENDED, AMENDMENT)).isEqualTo(new Same());
        assertThat(of(SIGNED_AND_AMENDED, AMENDMENT.withoutNumber())).isEqualTo(new Same());
        for (var edited : List.of(
                new Amendment(AMENDED, 2, AMENDMENT.changes()),
                new Amendment(AMENDED.plusDays(1), 1, AMENDMENT.changes()),
                new Amendment(AMENDED.plusDays(1), null, AMENDMENT.changes()),
                new Amendment(AMENDED, 1, List.of(hours("forty"))),
                new Amendment(AMENDED, null, List.of(hours("forty")))))
            assertThat(of(SIGNED_AND_AMENDED, edited)).isEqualTo(new Fixed(AMENDMENT));
    }

    @Test
    void anotherAmendmentIsNew() {
        assertThat(of(SIGNED_AND_AMENDED, new Amendment(AMENDED, 2, AMENDMENT.changes()), AMENDMENT))
                .isEqualTo(new New());
        assertThat(of(SIGNED_AND_AMENDED, new Amendment(AMENDED.plusDays(1), null, List.of(hours("forty")))))
                .isEqualTo(new New());
        assertThat(of(left(Sayer.IMPORT), new Amendment(LEFT.plusDays(1), 1, List.of(hours("forty")))))
                .isEqualTo(new New());
    }

    @Test
    void anExitThatIsToldOtherwiseStays() {
        assertThat(of(left(Sayer.IMPORT), EXIT)).isEqualTo(new Same());
        for (var edited : List.of(
                new Exit(LEFT, ExitKind.DISMISSAL, ExitReason.TRAINING),
                new Exit(LEFT, ExitKind.RESIGNATION, ExitReason.OTHER),
                new Exit(LEFT.plusDays(1), ExitKind.RESIGNATION, ExitReason.TRAINING))) {
            assertThat(of(left(Sayer.IMPORT), edited)).isEqualTo(new Fixed(EXIT));
            assertThat(of(left(Sayer.HOUSE), edited)).isEqualTo(new Mended(EXIT));
        }
    }

    @Test
    void anExitAfterANewContractIsAnother() {
        var back = left(Sayer.IMPORT).with(new Contract(Contract.Type.CESA, LEFT.plusYears(1), null), Sayer.IMPORT);
        var second = new Exit(LEFT.plusYears(2), ExitKind.RESIGNATION, ExitReason.TRAINING);
        assertThat(of(back, second)).isEqualTo(new New());
    }

    @Test
    void aContractThatAnExitToldBesideItCutShortIsTheSameWhoeverRecordedTheExit() {
        for (var sayer : Sayer.values()) assertThat(of(left(sayer), CESA, EXIT)).isEqualTo(new Same());
        assertThat(of(left(Sayer.HOUSE), CESA)).isEqualTo(new Mended(CESA.endingOn(LEFT)));
        var later = new Contract(Contract.Type.CESA, SIGNED.plusDays(4), null);
        assertThat(of(left(Sayer.IMPORT), later, EXIT)).isEqualTo(new Edited(CESA.endingOn(LEFT)));
    }

    @Test
    void aContractOfAnotherKindFromThatDayOnIsNoOther() {
        var job = new Contract(Contract.Type.EMPLOYMENT, SIGNED, LEFT);
        assertThat(of(SIGNED_AND_AMENDED, job)).isEqualTo(new Fixed(CESA));
        assertThat(Difference.between(SIGNED_AND_AMENDED, job, Set.of(CESA.subject(), job.subject())))
                .isEqualTo(new New());
    }

    @Test
    void anOlderAdmissionOrMotiveToldAgainIsNoNews() {
        var first = new Admission(AMENDED);
        var motive = new Decline(List.of(hours("motive")));
        var here = SIGNED_AND_AMENDED
                .with(first, AMENDED, Sayer.IMPORT)
                .with(new Admission(LEFT), LEFT, Sayer.HOUSE)
                .with(motive, SIGNED, Sayer.IMPORT)
                .with(new Decline(List.of()), LEFT, Sayer.HOUSE);
        assertThat(of(here, first)).isEqualTo(new Same());
        assertThat(of(here, motive)).isEqualTo(new Same());
        var corrected = here.without(first).with(new Admission(LEFT), LEFT, Sayer.HOUSE);
        assertThat(of(corrected, first)).isEqualTo(new Mended(new Admission(LEFT)));
    }
}
