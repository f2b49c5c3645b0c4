package coop.alveole.projection.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.houserules.HouseMoneyEvent.*;
import coop.alveole.domain.houserules.HouseNumber;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.Tier;
import coop.alveole.projection.Folding;
import coop.alveole.projection.houserules.CooperativeFile.Line;
import coop.alveole.projection.houserules.CooperativeFile.SiteLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CooperativeFilesTest {
    static final CooperativeId OURS = new CooperativeId("cooperative-00000000-0000-4000-8000-000000000007");
    static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    static final LocalDate LATER = LocalDate.of(2027, 7, 1);
    static final Decision DECISION = new Decision(DecidedBy.MANAGERS, FROM, new Label("décision n° 3"));
    static final Label TOURS = new Label("Tours");
    static final List<Label> ADDRESS = List.of(new Label("1 rue des Exemples"), new Label("37000 Tours"));

    @Test
    void eachChoiceHoldsFromItsFirstDayInItsWords() {
        var file = given(
                new NameChosen(OURS, new Label("Les Alvéoles"), FROM, DECISION),
                new LegalFormChosen(OURS, LegalForm.SARL_SCOP, FROM, DECISION),
                new SirenRecorded(OURS, Siren.of("732829320"), FROM, DECISION),
                new StatutesAdopted(OURS, new Label("statuts de 2026"), FROM, DECISION));
        assertThat(file.at(FROM.minusDays(1), Subject.NAME)).isEmpty();
        assertThat(file.at(FROM, Subject.NAME))
                .contains(new Line(FROM, Subject.NAME, List.of("Les Alvéoles"), DECISION, 1));
        assertThat(words(file, Subject.LEGAL_FORM)).containsExactly("SARL_SCOP");
        assertThat(words(file, Subject.SIREN)).containsExactly("732829320");
        assertThat(words(file, Subject.STATUTES)).containsExactly("statuts de 2026");
        assertThat(file.version()).isEqualTo(3);
    }

    @Test
    void whatStandsApartIsThereUntilItEnds() {
        var payslip = new Label("Bulletin de paie");
        var file = given(
                new DirectChargeChosen(
                        OURS,
                        payslip,
                        new Money(900),
                        DirectCharge.Bearer.PER_PERSON,
                        DirectCharge.Period.MONTHLY,
                        FROM,
                        DECISION),
                new CategoryRateChosen(OURS, LineCategory.TRAINING, new Rate(3_100, 3), FROM, DECISION),
                new DirectChargeEnded(OURS, payslip, LATER, DECISION));
        assertThat(file.apartAt(FROM.minusDays(1), Subject.DIRECT_CHARGE)).isEmpty();
        assertThat(file.apartAt(FROM, Subject.DIRECT_CHARGE))
                .extracting(Line::words)
                .containsExactly(List.of("Bulletin de paie", "900", "PER_PERSON", "MONTHLY"));
        assertThat(file.apartAt(LATER, Subject.DIRECT_CHARGE)).isEmpty();
        assertThat(file.apartAt(LATER, Subject.CATEGORY_RATE))
                .extracting(Line::words)
                .containsExactly(List.of("TRAINING", "10 1/3"));
    }

    @Test
    void aRuleOfMoneyIsKeptInTheWordsOfItsValue() {
        var tiers = List.of(new Tier(Money.ZERO, Rate.of(1_000)), new Tier(new Money(3_000_000), Rate.of(850)));
        var file = given(
                new ContributionScaleChosen(OURS, ContributionScale.Year.FISCAL_YEAR, tiers, FROM, DECISION),
                new MoneyOptionChosen(OURS, MoneyOption.COLLECTED, FROM, DECISION),
                new MoneyAmountChosen(OURS, MoneyAmount.MINIMUM_FEE, new Money(271), FROM, DECISION),
                new MoneyAmountSetAside(OURS, MoneyAmount.MINIMUM_FEE, LATER, DECISION));
        assertThat(words(file, Subject.CONTRIBUTION_RATE)).containsExactly("FISCAL_YEAR", "0", "10", "3000000", "8,5");
        assertThat(words(file, Subject.CONTRIBUTION_BASE)).containsExactly("COLLECTED");
        assertThat(file.at(FROM, Subject.MINIMUM_FEE).orElseThrow().words()).containsExactly("271");
        assertThat(file.at(LATER, Subject.MINIMUM_FEE).orElseThrow().words()).containsExactly("NONE");
    }

    @Test
    void withoutAChoiceTheDefaultsHold() {
        var file = CooperativeFile.empty(OURS.value());
        assertThat(file.yearEndAt(FROM)).isEqualTo(FiscalYearEnd.DEFAULT);
        assertThat(file.parametersAt(FROM)).isEqualTo(MembershipParameters.DEFAULT);
    }

    @Test
    void whatWasChosenIsReadBackAsItWas() {
        var file = given(
                new FiscalYearEndChosen(OURS, new FiscalYearEnd(9, 30), FROM, DECISION),
                new HouseNumberChosen(OURS, HouseNumber.CAPE_MONTHS, 6, FROM, DECISION),
                new HouseNumberChosen(OURS, HouseNumber.ACT_BY_MARGIN_DAYS, 20, LATER, DECISION),
                new PrerequisitesChosen(OURS, Prerequisites.WARN_ONLY, FROM, DECISION),
                new AlertsChosen(OURS, List.of(6, 2), FROM, DECISION));
        assertThat(file.yearEndAt(FROM)).isEqualTo(new FiscalYearEnd(9, 30));
        assertThat(file.yearEndAt(FROM.minusDays(1))).isEqualTo(FiscalYearEnd.DEFAULT);
        var chosen = MembershipParameters.DEFAULT
                .withCapeMonths(6)
                .withPrerequisites(Prerequisites.WARN_ONLY)
                .withAlertLeadMonths(List.of(6, 2));
        assertThat(file.parametersAt(FROM)).isEqualTo(chosen);
        assertThat(file.parametersAt(LATER)).isEqualTo(chosen.withActByMarginDays(20));
        assertThat(file.knownAt(2).parametersAt(LATER)).isEqualTo(MembershipParameters.DEFAULT.withCapeMonths(6));
    }

    @Test
    void theChoiceThatBeganLaterHoldsWhateverTheOrderOfTheEntries() {
        var file = given(
                new HouseNumberChosen(OURS, HouseNumber.CAPE_MONTHS, 3, LATER, DECISION),
                new HouseNumberChosen(OURS, HouseNumber.CAPE_MONTHS, 4, FROM, DECISION),
                new HouseNumberChosen(OURS, HouseNumber.CAPE_MONTHS, 6, FROM, DECISION));
        assertThat(file.parametersAt(FROM).capeMonths()).isEqualTo(6);
        assertThat(file.parametersAt(LATER).capeMonths()).isEqualTo(3);
    }

    @Test
    void whatIsDeclaredIsThereUntilTheDayItCloses() {
        var file = given(
                new SiteDeclared(OURS, SiteKind.TERRITORY, TOURS, List.of(), FROM, DECISION),
                new SiteDeclared(OURS, SiteKind.TERRITORY, new Label("Blois"), List.of(), FROM, DECISION),
                new SiteDeclared(OURS, SiteKind.ESTABLISHMENT, TOURS, ADDRESS, FROM, DECISION),
                new SiteClosed(OURS, SiteKind.TERRITORY, TOURS, LATER, DECISION));
        assertThat(file.sitesAt(FROM.minusDays(1), SiteKind.TERRITORY)).isEmpty();
        assertThat(file.sitesAt(LATER.minusDays(1), SiteKind.TERRITORY))
                .extracting(site -> site.name().text())
                .containsExactly("Blois", "Tours");
        assertThat(file.sitesAt(LATER, SiteKind.TERRITORY))
                .extracting(site -> site.name().text())
                .containsExactly("Blois");
        assertThat(file.sitesAt(LATER, SiteKind.ESTABLISHMENT))
                .extracting(SiteLine::address)
                .containsExactly(ADDRESS);
        assertThat(file.knownAt(3).sitesAt(LATER, SiteKind.TERRITORY)).hasSize(2);
    }

    @Test
    void otherEventsAreNotOurs() {
        assertThat(new CooperativeFiles().keys("something else")).isEmpty();
    }

    private static List<String> words(CooperativeFile file, Subject subject) {
        return file.at(FROM, subject).map(Line::words).orElseThrow();
    }

    private static CooperativeFile given(CooperativeEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new CooperativeFiles(), List.of(events)).get(OURS.value()));
    }
}
