package coop.alveole.domain.billing.chart;

import static coop.alveole.domain.billing.chart.ChartRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.billing.chart.AccountUse.*;
import coop.alveole.domain.billing.chart.ChartCommand.ChooseCodes;
import coop.alveole.domain.billing.chart.ChartCommand.ChooseExportFormat;
import coop.alveole.domain.billing.chart.ChartCommand.Code;
import coop.alveole.domain.billing.chart.ChartEvent.CodeChosen;
import coop.alveole.domain.billing.chart.ChartEvent.ExportFormatChosen;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.trade.ChartId;
import coop.alveole.domain.shared.trade.LineCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The accounts that entries are written with: sensible at once, each chosen from a day on. */
class ChartDecisionsTest {
    static final ChartId CHART = new ChartId("chart-00000000-0000-4000-8000-000000000001");
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final AccountUse SERVICES = new OfSale(LineCategory.SERVICES, Vat.at(2_000));
    static final CodeChosen OWN = new CodeChosen(CHART, SERVICES, new Label("706100"), DAY);

    final AggregateTestFixture<ChartOfAccounts> chart = new AggregateTestFixture<>(ChartOfAccounts.class);

    @Test
    void onlyWhatChangesIsRecorded() {
        var vat = new Code(new OfTax(Vat.at(2_000)), new Label("445712"));
        chart.givenNoPriorActivity()
                .when(choosing(vat, new Code(SERVICES, new Label("706000"))))
                .expectEvents(new CodeChosen(CHART, vat.use(), vat.code(), DAY));
        chart.given(OWN)
                .when(choosing(new Code(SERVICES, new Label("706100"))))
                .expectException(Refused.by(CHOICE_CHANGES_SOMETHING, "codes", DAY));
        chart.given(OWN)
                .when(choosing(new Code(SERVICES, new Label("706000"))))
                .expectEvents(new CodeChosen(CHART, SERVICES, new Label("706000"), DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"706 100", "706100;", "7061é0", "706a00", "123456789012345678"})
    void refusesACodeThatNoSoftwareReads(String code) {
        chart.givenNoPriorActivity()
                .when(choosing(new Code(SERVICES, new Label(code))))
                .expectException(Refused.by(CODE_IN_FORM, "codes", new Label(code)));
    }

    /** FEC-09 */
    @ParameterizedTest
    @ValueSource(strings = {"70", "7A6000", "906000", "006000"})
    void aGeneralAccountBeginsWithItsClass(String code) {
        chart.givenNoPriorActivity()
                .when(choosing(new Code(SERVICES, new Label(code))))
                .expectException(Refused.by(ACCOUNT_BEGINS_WITH_ITS_CLASS, "codes", new Label(code)));
    }

    @Test
    void anAnalyticCodeMayBeginAsItLikes() {
        var activity = new OfActivity(new ActivityId("activity-00000000-0000-4000-8000-000000000007"));
        chart.givenNoPriorActivity()
                .when(choosing(new Code(activity, new Label("BOIS1"))))
                .expectEvents(new CodeChosen(CHART, activity, new Label("BOIS1"), DAY));
    }

    /** ACC-02 */
    @Test
    void anAccountThatLeftThePlanIsRefusedFromThatYearOn() {
        var abolished = new Code(SERVICES, new Label("791000"));
        chart.givenNoPriorActivity()
                .when(choosing(abolished))
                .expectException(Refused.by(ACCOUNT_STILL_IN_THE_PLAN, "codes", new Label("791000")));
        chart.givenNoPriorActivity()
                .when(new ChooseCodes(CHART, List.of(abolished), LocalDate.of(2024, 12, 31)))
                .expectSuccessfulHandlerExecution();
        chart.givenNoPriorActivity()
                .when(choosing(new Code(SERVICES, new Label("790000"))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void theFormatIsChosenOnce() {
        var quadra = new ExportFormatChosen(CHART, ExportFlavour.QUADRA, ExportEncoding.UTF_8, Auxiliaries.NONE, DAY);
        var choose = new ChooseExportFormat(CHART, ExportFlavour.QUADRA, ExportEncoding.UTF_8, Auxiliaries.NONE, DAY);
        chart.givenNoPriorActivity().when(choose).expectEvents(quadra);
        chart.given(quadra).when(choose).expectException(Refused.by(CHOICE_CHANGES_SOMETHING, "flavour", DAY));
    }

    /** W8 */
    @Test
    void eachDayHasItsAccounts() {
        var later = new CodeChosen(CHART, SERVICES, new Label("706200"), DAY.plusMonths(3));
        var timeline = ChartTimeline.NONE.with(later).with(OWN);
        assertThat(timeline.on(DAY.minusDays(1)).code(SERVICES)).contains(new Label("706000"));
        assertThat(timeline.on(DAY).code(SERVICES)).contains(new Label("706100"));
        assertThat(timeline.on(DAY.plusMonths(3)).code(SERVICES)).contains(new Label("706200"));
        var again = timeline.with(new CodeChosen(CHART, SERVICES, new Label("706300"), DAY));
        assertThat(again.on(DAY).code(SERVICES)).contains(new Label("706300"));
    }

    @Test
    void whatHasNoUsualAccountHasToBeSaid() {
        assertThat(Chart.DEFAULT.code(new OfSale(LineCategory.GOODS, Vat.at(850))))
                .isEmpty();
        assertThat(Chart.DEFAULT.code(new OfTax(Vat.at(850)))).isEmpty();
        assertThat(Chart.DEFAULT.code(new OfSale(LineCategory.GOODS, Vat.at(550))))
                .contains(new Label("707000"));
        var exempt = Vat.without(VatTreatment.TRAINING_EXEMPT);
        assertThat(Chart.DEFAULT.code(new OfSale(LineCategory.TRAINING, exempt)))
                .contains(new Label("706200"));
    }

    @Test
    void everyUseIsReadAsItIsNamed() {
        var uses = Stream.of(
                SERVICES,
                new OfTax(Vat.at(550)),
                new OfTaxCode(Vat.without(VatTreatment.FRANCHISE)),
                new OfMeans(PaymentMeans.CASH),
                new OfHouse(HouseAccount.DISCOUNTS),
                new OfJournal(JournalKind.BANK));
        assertThat(uses).allSatisfy(use -> assertThat(AccountUse.of(use.key())).isEqualTo(use));
        assertThatThrownBy(() -> AccountUse.of("sale/SERVICES")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccountUse.of("house/NONE")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyDefaultMayBeChosen() {
        var defaults = Stream.of(HouseAccount.values())
                .map(OfHouse::new)
                .map(use -> new Code(use, Chart.DEFAULT.code(use).orElseThrow()))
                .toList();
        assertThat(defaults).hasSize(HouseAccount.values().length);
        chart.given(new CodeChosen(CHART, new OfHouse(HouseAccount.TRANSFER), new Label("471000"), DAY))
                .when(new ChooseCodes(CHART, defaults, DAY))
                .expectEvents(new CodeChosen(CHART, new OfHouse(HouseAccount.TRANSFER), new Label("580000"), DAY));
    }

    private static ChooseCodes choosing(Code... codes) {
        return new ChooseCodes(CHART, List.of(codes), DAY);
    }
}
