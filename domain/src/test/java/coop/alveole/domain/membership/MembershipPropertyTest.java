package coop.alveole.domain.membership;

import static coop.alveole.domain.shared.Cast.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class MembershipPropertyTest {
    @Property
    void monthsThenDaysLeadFromTheFirstDayToTheDayAfterTheLast(@ForAll("periods") ContractPeriod period) {
        assertThat(period.startsOn().plusMonths(period.months()).plusDays(period.leftoverDays()))
                .isEqualTo(period.dayAfter());
        assertThat(period.startsOn().plusMonths(period.months() + 1)).isAfter(period.dayAfter());
    }

    @Property
    void theDeadlineLiesBetweenTheCesaAndThreeYearsLater(
            @ForAll @Size(max = 6) List<@From("periods") ContractPeriod> periods, @ForAll("days") LocalDate cesa) {
        var history = new ContractHistory(periods);
        assertThat(history.associateBy(cesa)).isBetween(cesa, cesa.plusMonths(36));
        assertThat(history.warnOn(cesa)).isBetween(cesa, history.associateBy(cesa));
    }

    @Property(tries = 40)
    void thePastGivesTheSameDatesInWhateverOrderItIsLearnt(
            @ForAll @Size(max = 5) List<@From("periods") ContractPeriod> periods,
            @ForAll("days") LocalDate cesa,
            @ForAll Random random) {
        List<Object> past = new ArrayList<Object>(periods.stream()
                .map(it -> new RecordPastContract(AMINAS, it.kind(), it.startsOn(), it.endsOn()))
                .toList());
        past.add(new RecordPastCesa(AMINAS, cesa));
        var inOrder = datesAfter(past);
        Collections.shuffle(past, random);
        assertThat(datesAfter(past)).isEqualTo(inOrder);
    }

    @Property(tries = 60)
    void anyLifeReloadsToTheSameStateAndHasOneCesaAndOneAdmissionAtATimeAndNoneAfterAnExit(
            @ForAll("commands") List<Object> commands) {
        int open = 0;
        int admitted = 0;
        boolean gone = false;
        for (var event : Story.told(commands)) {
            switch (event) {
                case CesaSigned _, PastCesaRecorded _ -> open++;
                case AssociateAdmitted _, PastAdmissionRecorded _ -> admitted++;
                case AssociationEnded _ -> admitted--;
                case CesaEnded _, ContractEndedForNonAssociation _ -> open--;
                case MemberLeft _ -> gone = true;
                case PastExitRecorded e -> gone |= e.returnedOn() == null;
                case MemberReturned _ -> gone = false;
                default -> {}
            }
            assertThat(open).isBetween(0, 1);
            assertThat(admitted).isBetween(0, 1);
            // Shares subscribed under notice, and an admission of the past, make an associate until the last day, said
            // in
            // the fact that follows.
            if (gone && !(event instanceof AssociateAdmitted || event instanceof PastAdmissionRecorded))
                assertThat(open + admitted).isZero();
        }
        if (gone) assertThat(open + admitted).isZero();
    }

    @Property(tries = 100)
    void noContractGoesOnAfterAnExit(@ForAll("commands") List<Object> commands) {
        var ends = new ArrayList<ContractPeriod>();
        for (var event : Story.told(commands)) {
            switch (event) {
                case CapeSigned e -> ends.add(cape(e.startsOn(), e.endsOn()));
                case CapeRenewed e -> ends.add(cape(e.startsOn(), e.endsOn()));
                case CapeRenewedLate e -> ends.add(cape(e.signedOn(), e.endsOn()));
                case PastContractRecorded e -> ends.add(new ContractPeriod(e.kind(), e.startsOn(), e.endsOn()));
                case EarlierContractRecorded e -> ends.add(new ContractPeriod(e.kind(), e.startsOn(), e.endsOn()));
                case EmploymentSigned e -> ends.add(job(e.startsOn(), e.endsOn()));
                case EmploymentEnded e ->
                    ends.removeIf(contract -> contract.kind() == e.kind()
                            && contract.startsOn().equals(e.startsOn())
                            && contract.endsOn().isAfter(e.lastDay()));
                case CapeEnded e ->
                    ends.removeIf(contract -> contract.kind() == ContractKind.CAPE
                            && contract.endsOn().isAfter(e.lastDay()));
                case MemberLeft e ->
                    assertThat(ends).noneMatch(contract -> contract.endsOn().isAfter(e.lastDay()));
                default -> {}
            }
        }
    }

    @Property(tries = 60)
    void anyLifeOfALegalPersonReloadsToTheSameStateAndHasNoContractAndOneAdmissionAtATime(
            @ForAll("commands") List<Object> commands) {
        int admitted = 0;
        for (var event : Story.ofALegalPerson(commands)) {
            assertThat(event)
                    .isNotInstanceOfAny(
                            MembershipEvent.class,
                            EmploymentEvent.class,
                            CorrectionEvent.ContractCorrected.class,
                            CandidateEmployed.class);
            switch (event) {
                case AssociateAdmitted _ -> admitted++;
                case AssociationEnded _ -> admitted--;
                default -> {}
            }
            assertThat(admitted).isBetween(0, 1);
        }
    }

    private static ContractPeriod job(LocalDate startsOn, @Nullable LocalDate endsOn) {
        return endsOn == null
                ? ContractPeriod.withoutTerm(ContractKind.SUPPORT_TEAM, startsOn)
                : new ContractPeriod(ContractKind.SUPPORT_TEAM, startsOn, endsOn);
    }

    private static ContractPeriod cape(LocalDate startsOn, LocalDate endsOn) {
        return new ContractPeriod(ContractKind.CAPE, startsOn, endsOn);
    }

    private static List<LocalDate> datesAfter(List<Object> past) {
        return Story.told(past).stream()
                .flatMap(event -> switch (event) {
                    case PastCesaRecorded e -> Stream.of(List.of(e.associateBy(), e.warnOn()));
                    case EarlierContractRecorded e -> Stream.of(List.of(e.associateBy(), e.warnOn()));
                    default -> Stream.<List<LocalDate>>empty();
                })
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    @Provide
    Arbitrary<ContractPeriod> periods() {
        return Story.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Story.days();
    }

    @Provide
    Arbitrary<List<Object>> commands() {
        return Story.commands();
    }
}
