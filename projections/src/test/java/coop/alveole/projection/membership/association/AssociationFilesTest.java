package coop.alveole.projection.membership.association;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.correction.Admission;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.exit.RemainingDue;
import coop.alveole.domain.membership.exit.RemainingDue.DueKind;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.association.AssociationFile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssociationFilesTest {
    static final LocalDate APPLIED = LocalDate.of(2025, 2, 3);
    static final LocalDate VOTE = LocalDate.of(2025, 6, 24);
    static final LocalDate SHARES = LocalDate.of(2025, 7, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    static final CandidacySubmitted CANDIDACY = new CandidacySubmitted(AMINAS, APPLIED, new Ruling.Due(VOTE));
    static final AssociateElected ELECTED = new AssociateElected(AMINAS, ASSEMBLY, VOTE);
    static final SharesSubscribed SUBSCRIBED = new SharesSubscribed(AMINAS, SHARES, 3, new Money(4_500));
    static final AssociateAdmitted ADMITTED = new AssociateAdmitted(AMINAS, ASSEMBLY, SHARES);
    static final List<MembershipRule> BROKEN = List.of(MembershipRule.ASSOCIATE_WITHIN_THREE_YEARS);
    static final List<RemainingDue> DUE = List.of(new RemainingDue(DueKind.SHARES, new Money(4_500)));
    static final MemberLeft LEFT = new MemberLeft(AMINAS, ExitKind.WITHDRAWAL, ExitReason.MOVED_AWAY, LAST_DAY, DUE);

    @Test
    void eachDayReadsHowFarSomebodyHadCome() {
        var file = given(
                CANDIDACY, ELECTED, SUBSCRIBED, ADMITTED, new AssociationEnded(AMINAS, LAST_DAY, AssociationEnd.EXIT));
        assertThat(file.at(APPLIED.minusDays(1))).isEmpty();
        assertThat(file.at(APPLIED))
                .contains(new Line(APPLIED, Progress.CANDIDATE, null, new Candidacy(APPLIED, VOTE), List.of(), 1));
        assertThat(file.at(VOTE)).contains(new Line(VOTE, Progress.ELECTED, ASSEMBLY, null, List.of(), 2));
        assertThat(progress(file, SHARES.minusDays(1))).isEqualTo(Progress.ELECTED);
        assertThat(progress(file, SHARES)).isEqualTo(Progress.ASSOCIATE);
        assertThat(progress(file, LAST_DAY)).isEqualTo(Progress.ASSOCIATE);
        assertThat(progress(file, LAST_DAY.plusDays(1))).isEqualTo(Progress.ENDED);
    }

    @Test
    void whoeverIsEmployedAfterApplyingHasBeenACandidateAllTheTime() {
        var free = new CandidacySubmitted(AMINAS, APPLIED, new Ruling.Free());
        var file = given(free, new CandidateEmployed(AMINAS, APPLIED, VOTE, VOTE.plusYears(1)));
        assertThat(file.at(VOTE.minusDays(1)).orElseThrow().candidacy()).isEqualTo(new Candidacy(APPLIED, null));
        var employed = file.at(VOTE).orElseThrow();
        assertThat(employed.candidacy()).isEqualTo(new Candidacy(APPLIED, VOTE.plusYears(1)));
        assertThat(employed.since()).isEqualTo(APPLIED);
    }

    @Test
    void anotherVoteMovesTheElectionAndTheAdmissionAndTheWrongOneIsKept() {
        var right = SHARES.plusDays(9);
        var other = new AssemblyId("assembly-00000000-0000-4000-8000-00000000000e");
        var later = new AdmissionCorrected(
                AMINAS, ASSEMBLY, VOTE, SHARES, other, right, right, CorrectionReason.TYPING_ERROR, BROKEN);
        var file = given(CANDIDACY, ELECTED, SUBSCRIBED, ADMITTED, later);
        assertThat(progress(file, right.minusDays(1))).isEqualTo(Progress.CANDIDATE);
        assertThat(file.at(right)).contains(new Line(right, Progress.ASSOCIATE, other, null, List.of(), 4));
        assertThat(file.lastAdmission()).contains(new Admission(other, right, Optional.of(SHARES)));
        assertThat(file.corrections())
                .containsExactly(new Correction(ASSEMBLY, VOTE, SHARES, CorrectionReason.TYPING_ERROR, BROKEN, 5));
    }

    @Test
    void anAdmissionOfThePastHasTheRulesItBrokeAndNoAssemblyUntilOneIsFound() {
        var past = new PastAdmissionRecorded(AMINAS, VOTE, BROKEN);
        var line = given(past).at(VOTE).orElseThrow();
        assertThat(line).isEqualTo(new Line(VOTE, Progress.ASSOCIATE, null, null, BROKEN, 1));
        assertThat(line.wasTakenOver()).isTrue();
        assertThat(given(past).lastAdmission()).contains(new Admission(null, VOTE, Optional.empty()));
        var found = new AdmissionCorrected(
                AMINAS, null, VOTE, VOTE, ASSEMBLY, SHARES, SHARES, CorrectionReason.DOCUMENT_FOUND, List.of());
        assertThat(given(past, found).at(SHARES))
                .contains(new Line(SHARES, Progress.ASSOCIATE, ASSEMBLY, null, List.of(), 1));
    }

    @Test
    void anExitOfThePastStandsBeforeThatOfTodayWithItsReturnAndWhatItBroke() {
        var back = LAST_DAY.minusYears(1);
        var past = new PastExitRecorded(
                AMINAS,
                ExitKind.RESIGNATION,
                ExitReason.OTHER,
                back.minusYears(1),
                back,
                List.of(ExitRule.LEFT_AFTER_THE_CONTRACT));
        var today = new PastExitRecorded(AMINAS, ExitKind.WITHDRAWAL, ExitReason.OTHER, LAST_DAY, null, List.of());
        var returned = new MemberReturned(AMINAS, LAST_DAY.plusDays(9), Entry.RETURN);
        var exits = given(today, past, returned).departures();
        assertThat(exits).extracting(Departure::lastDay).containsExactly(past.lastDay(), LAST_DAY);
        assertThat(exits.getFirst().broken()).containsExactly(ExitRule.LEFT_AFTER_THE_CONTRACT);
        assertThat(exits.getFirst().holdsOn(back.minusDays(1))).isTrue();
        assertThat(exits.getFirst().holdsOn(back)).isFalse();
        assertThat(exits.getLast().holdsOn(LAST_DAY.plusDays(9))).isFalse();
    }

    @Test
    void theLastAdmissionIsThatOfTheVoteAndItsSharesOrOfTheSignatureAlone() {
        assertThat(given(CANDIDACY, ELECTED).lastAdmission()).isEmpty();
        assertThat(given(ELECTED, SUBSCRIBED, ADMITTED, SUBSCRIBED).lastAdmission())
                .contains(new Admission(ASSEMBLY, VOTE, Optional.of(SHARES)));
        assertThat(given(ELECTED, ADMITTED).lastAdmission())
                .contains(new Admission(ASSEMBLY, SHARES, Optional.empty()));
    }

    @Test
    void electionAndSharesOfOneDayMakeAnAssociateThatDay() {
        var file = given(ELECTED, new AssociateAdmitted(AMINAS, ASSEMBLY, VOTE));
        assertThat(progress(file, VOTE)).isEqualTo(Progress.ASSOCIATE);
    }

    @Test
    void aCandidacyThatNoAssemblyHasToRuleOnSaysSo() {
        assertThat(given(new CandidacySubmitted(AMINAS, APPLIED, new Ruling.Free()))
                        .at(APPLIED))
                .contains(new Line(APPLIED, Progress.CANDIDATE, null, new Candidacy(APPLIED, null), List.of(), 1));
    }

    @Test
    void whatComesToNothingIsKept() {
        assertThat(progress(given(CANDIDACY, new AdmissionRefused(AMINAS, ASSEMBLY, VOTE)), VOTE))
                .isEqualTo(Progress.REFUSED);
        assertThat(progress(given(CANDIDACY, new CandidacyWithdrawn(AMINAS, VOTE)), VOTE))
                .isEqualTo(Progress.WITHDRAWN);
        var lapsed = given(ELECTED, new ElectionLapsed(AMINAS, LAST_DAY));
        assertThat(progress(lapsed, LAST_DAY)).isEqualTo(Progress.ELECTED);
        assertThat(progress(lapsed, LAST_DAY.plusDays(1))).isEqualTo(Progress.LAPSED);
    }

    @Test
    void sharesCountFromTheDayTheyAreSubscribed() {
        var further = new SharesSubscribed(AMINAS, LAST_DAY, 2, new Money(3_000));
        var file = given(ELECTED, SUBSCRIBED, ADMITTED, further);
        assertThat(file.subscriptionsUpTo(LAST_DAY.minusDays(1)))
                .containsExactly(new Subscribed(SHARES, 3, new Money(4_500), 2));
        assertThat(file.subscriptionsUpTo(LAST_DAY)).hasSize(2);
    }

    @Test
    void anExitHoldsFromTheDayAfterUntilTheReturn() {
        var back = new MemberReturned(AMINAS, LAST_DAY.plusYears(1), Entry.WITHOUT_A_RETURN);
        var gone = given(LEFT).departures().getFirst();
        assertThat(gone)
                .isEqualTo(
                        new Departure(ExitKind.WITHDRAWAL, ExitReason.MOVED_AWAY, LAST_DAY, DUE, List.of(), null, 1));
        assertThat(gone.holdsOn(LAST_DAY)).isFalse();
        assertThat(gone.holdsOn(LAST_DAY.plusYears(9))).isTrue();
        var over = given(LEFT, back, LEFT).departures();
        assertThat(over.getFirst().holdsOn(LAST_DAY.plusYears(1).minusDays(1))).isTrue();
        assertThat(over.getFirst().holdsOn(LAST_DAY.plusYears(1))).isFalse();
        assertThat(over)
                .hasSize(2)
                .last()
                .isEqualTo(
                        new Departure(ExitKind.WITHDRAWAL, ExitReason.MOVED_AWAY, LAST_DAY, DUE, List.of(), null, 3));
    }

    @Test
    void whoeverHasNothingToDoWithItHasNoDocument() {
        assertThat(Folding.fold(new AssociationFiles(), List.of("something else")))
                .isEmpty();
        var empty = new AssociationFiles().empty(AMINAS.value());
        assertThat(empty.lines()).isEmpty();
        assertThat(empty.departures()).isEmpty();
    }

    private static Progress progress(AssociationFile file, LocalDate asOf) {
        return file.at(asOf).orElseThrow().progress();
    }

    private static AssociationFile given(MembershipFact... events) {
        return Objects.requireNonNull(
                Folding.fold(new AssociationFiles(), List.of(events)).get(AMINAS.value()));
    }
}
