package coop.alveole.domain.houserules;

import static coop.alveole.domain.houserules.CooperativeRule.*;
import static coop.alveole.domain.shared.Cast.TOURS;

import coop.alveole.domain.houserules.CooperativeCommand.*;
import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.shared.Cast;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CooperativeTest {
    static final CooperativeId OURS = new CooperativeId("cooperative-" + Cast.uuid("7"));
    static final LocalDate DECIDED = LocalDate.of(2026, 6, 24);
    static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    static final Decision MINUTES =
            new Decision(DecidedBy.GENERAL_ASSEMBLY, DECIDED, new Label("PV de l'AG du 24/06/2026"));
    static final Label NAME = new Label("Les Alvéoles");
    static final NameChosen NAMED = new NameChosen(OURS, NAME, FROM, MINUTES);
    static final List<Label> ADDRESS = List.of(new Label("1 rue des Exemples"), new Label("37000 Tours"));
    static final SiteDeclared DECLARED = new SiteDeclared(OURS, SiteKind.TERRITORY, TOURS, List.of(), FROM, MINUTES);

    final AggregateTestFixture<Cooperative> cooperative = new AggregateTestFixture<>(Cooperative.class);

    @Test
    void theFirstThingSaidOfItBeginsIt() {
        cooperative
                .givenNoPriorActivity()
                .when(new ChooseName(OURS, NAME, FROM, MINUTES))
                .expectEvents(NAMED);
    }

    @Test
    void whatItIsMayBeSaidAgain() {
        cooperative
                .given(NAMED)
                .when(new ChooseLegalForm(OURS, LegalForm.SARL_SCOP, FROM, MINUTES))
                .expectEvents(new LegalFormChosen(OURS, LegalForm.SARL_SCOP, FROM, MINUTES));
        var siren = Siren.of("732 829 320");
        cooperative
                .given(NAMED)
                .when(new RecordSiren(OURS, siren, FROM, MINUTES))
                .expectEvents(new SirenRecorded(OURS, siren, FROM, MINUTES));
        cooperative
                .given(NAMED)
                .when(new AdoptStatutes(OURS, new Label("statuts de 2026"), FROM, MINUTES))
                .expectEvents(new StatutesAdopted(OURS, new Label("statuts de 2026"), FROM, MINUTES));
        cooperative
                .given(NAMED)
                .when(new ChoosePrerequisites(OURS, Prerequisites.WARN_ONLY, FROM, MINUTES))
                .expectEvents(new PrerequisitesChosen(OURS, Prerequisites.WARN_ONLY, FROM, MINUTES));
    }

    @Test
    void aChoiceCountsFromItsDecisionAtTheEarliest() {
        cooperative
                .given(NAMED)
                .when(new ChooseName(OURS, NAME, DECIDED, MINUTES))
                .expectEvents(new NameChosen(OURS, NAME, DECIDED, MINUTES));
    }

    static Stream<CooperativeCommand> choicesOfTheDayBefore() {
        var before = DECIDED.minusDays(1);
        return Stream.of(
                new ChooseName(OURS, NAME, before, MINUTES),
                new ChooseLegalForm(OURS, LegalForm.SARL_SCOP, before, MINUTES),
                new RecordSiren(OURS, Siren.of("732829320"), before, MINUTES),
                new ChooseFiscalYearEnd(OURS, 6, 30, before, MINUTES),
                new AdoptStatutes(OURS, new Label("statuts de 2026"), before, MINUTES),
                new DeclareSite(OURS, SiteKind.PLACE, NAME, ADDRESS, before, MINUTES),
                new CloseSite(OURS, SiteKind.TERRITORY, TOURS, before, MINUTES),
                new ChooseNumber(OURS, HouseNumber.CAPE_MONTHS, 4, before, MINUTES),
                new ChoosePrerequisites(OURS, Prerequisites.WARN_ONLY, before, MINUTES),
                new ChooseAlerts(OURS, List.of(6), before, MINUTES));
    }

    @ParameterizedTest
    @MethodSource("choicesOfTheDayBefore")
    void noChoiceCountsBeforeItsDecision(CooperativeCommand early) {
        cooperative
                .given(NAMED, DECLARED)
                .when(early)
                .expectNoEvents()
                .expectException(Refused.by(NOT_BEFORE_ITS_DECISION, "validFrom", DECIDED));
    }

    @Test
    void aFiscalYearEndsOnADayOfTheYear() {
        cooperative
                .givenNoPriorActivity()
                .when(new ChooseFiscalYearEnd(OURS, 2, 29, FROM, MINUTES))
                .expectEvents(new FiscalYearEndChosen(OURS, new FiscalYearEnd(2, 29), FROM, MINUTES));
        cooperative
                .givenNoPriorActivity()
                .when(new ChooseFiscalYearEnd(OURS, 2, 30, FROM, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(A_DAY_OF_THE_YEAR, "day", 30, 2));
        cooperative
                .givenNoPriorActivity()
                .when(new ChooseFiscalYearEnd(OURS, 13, 1, FROM, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(A_DAY_OF_THE_YEAR, "day", 1, 13));
    }

    @Test
    void aTerritoryAnEstablishmentAndAPlaceMayBearOneName() {
        cooperative
                .given(DECLARED)
                .when(new DeclareSite(OURS, SiteKind.ESTABLISHMENT, TOURS, ADDRESS, FROM, MINUTES))
                .expectEvents(new SiteDeclared(OURS, SiteKind.ESTABLISHMENT, TOURS, ADDRESS, FROM, MINUTES));
    }

    @Test
    void aTerritoryIsDeclaredOnceUntilItCloses() {
        var again = new DeclareSite(OURS, SiteKind.TERRITORY, TOURS, List.of(), FROM.plusYears(1), MINUTES);
        cooperative
                .given(DECLARED)
                .when(again)
                .expectNoEvents()
                .expectException(Refused.by(DECLARED_ONCE, "name", TOURS, FROM));
        cooperative
                .given(DECLARED, new SiteClosed(OURS, SiteKind.TERRITORY, TOURS, FROM.plusDays(1), MINUTES))
                .when(again)
                .expectEvents(new SiteDeclared(OURS, SiteKind.TERRITORY, TOURS, List.of(), FROM.plusYears(1), MINUTES));
    }

    @Test
    void whatIsDeclaredClosesAfterItsFirstDay() {
        cooperative
                .given(DECLARED)
                .when(new CloseSite(OURS, SiteKind.TERRITORY, TOURS, FROM.plusDays(1), MINUTES))
                .expectEvents(new SiteClosed(OURS, SiteKind.TERRITORY, TOURS, FROM.plusDays(1), MINUTES));
        cooperative
                .given(DECLARED)
                .when(new CloseSite(OURS, SiteKind.TERRITORY, TOURS, FROM, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(CLOSED_AFTER_ITS_BEGINNING, "validFrom", TOURS, FROM));
    }

    @Test
    void whatIsNotDeclaredDoesNotClose() {
        cooperative
                .given(DECLARED)
                .when(new CloseSite(OURS, SiteKind.PLACE, TOURS, FROM.plusDays(1), MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(DECLARED_BEFORE, "name", TOURS));
    }
}
