package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.HouseMoney;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.Term;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of money by the API, in a house of their own: what the way in counts with, and what is told of it. */
class MoneyRulesJourneyTest {
    private static final String RULES = "/api/v1/house-rules";
    private static final LocalDate FROM = LocalDate.of(2024, 7, 1);
    private static final ActivityId ANY = new ActivityId("activity-00000000-0000-4000-8000-000000000003");

    private static RunningHouse house;
    private static String manager;
    private static HouseMoney money;
    private static String lastPosition = "1";

    @BeforeAll
    static void aHouseWithAManager() {
        house = RunningHouse.fresh();
        manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        money = house.bean(HouseMoney.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aRateInThirdsCountsFromItsDayAndIsQuotedWithItsDecision() {
        done(choose("contribution-rate", "2024-07-01", "\"value\":\"10 1/3\""));
        var rate = money.on(FROM).rates().of(ANY, LineCategory.SERVICES);
        assertThat(rate.value()).isEqualTo(ContributionScale.flat(new Rate(3_100, 3)));
        assertThat(rate.origin()).isInstanceOfSatisfying(Term.Origin.Chosen.class, origin -> {
            assertThat(origin.since()).isEqualTo(FROM);
            assertThat(origin.decision().source().text()).isEqualTo("procès-verbal");
        });
        assertThat(money.on(FROM.minusDays(1)).rates()).isEqualTo(MoneyTerms.DEFAULT.rates());
        assertThat(read(RULES + "?on=2024-07-01"))
                .contains("{\"subject\":\"CONTRIBUTION_RATE\",\"defaultValue\":[\"CALENDAR_YEAR\",\"0\",\"10\"],"
                        + "\"ownValue\":[\"CALENDAR_YEAR\",\"0\",\"10 1/3\"],\"decision\":{\"decidedBy\":\"MANAGERS\"");
        assertThat(read(RULES + "?on=2024-06-30"))
                .contains("{\"subject\":\"CONTRIBUTION_RATE\",\"defaultValue\":[\"CALENDAR_YEAR\",\"0\",\"10\"]}");
        assertThat(read(RULES + "/history")).contains("Taux de contribution : 10 1/3\u00a0% à partir de 0,00\u00a0€");
    }

    @Test
    void tiersAreCountedByFiscalYear() {
        done(choose(
                "contribution-tiers",
                "2025-01-01",
                "\"year\":\"FISCAL_YEAR\",\"rate\":\"10\",\"from2Cents\":3000000,\"rate2\":\"8,5\""));
        done(choose("choose-fiscal-year-end", "2025-01-01", "\"month\":3,\"day\":31"));
        var terms = money.on(LocalDate.of(2025, 2, 1));
        var scale = terms.rates().ofTheHouse().value();
        assertThat(scale.parts(Money.ZERO, new Money(3_000_100)))
                .containsExactly(
                        new ContributionScale.Part(new Money(3_000_000), Rate.of(1_000)),
                        new ContributionScale.Part(new Money(100), Rate.of(850)));
        assertThat(scale.year()
                        .beginning(LocalDate.of(2025, 2, 1), terms.yearEnd().value()))
                .isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void whatIsChosenIsWhatTheWayInCountsWith() {
        done(choose("contribution-base", "2024-07-01", "\"value\":\"COLLECTED\""));
        done(choose("minimum-fee", "2024-07-01", "\"value\":\"AMOUNT\",\"amountCents\":271"));
        done(choose("large-purchase", "2024-07-01", "\"value\":\"NONE\""));
        var terms = money.on(FROM);
        assertThat(terms.holds(MoneyOption.COLLECTED)).isTrue();
        assertThat(terms.amount(MoneyAmount.MINIMUM_FEE).value()).contains(new Money(271));
        assertThat(terms.amount(MoneyAmount.LARGE_PURCHASE).value()).isEmpty();
        assertThat(money.on(FROM.minusDays(1)).holds(MoneyOption.INVOICED)).isTrue();
        assertThat(read(RULES + "?on=2024-07-01")).contains("\"ownValue\":[\"271\"]", "\"ownValue\":[\"NONE\"]");
    }

    @Test
    void twoEstablishmentsNumberApart() {
        done(choose("declare-site", "2024-07-01", "\"site\":\"ESTABLISHMENT\",\"name\":\"Tours\""));
        done(choose("declare-site", "2024-07-01", "\"site\":\"ESTABLISHMENT\",\"name\":\"Orléans\""));
        done(choose("invoice-series", "2024-07-01", "\"prefix\":\"FA\",\"reason\":\"nouveau logiciel\""));
        done(choose(
                "establishment-series",
                "2024-07-01",
                "\"establishment\":\"Orléans\",\"prefix\":\"ORL\",\"reason\":\"une caisse par établissement\""));
        var series = money.on(FROM).series();
        assertThat(series.of(new Label("Orléans")).value()).hasToString("ORL");
        assertThat(series.of(new Label("Tours")).value()).hasToString("FA");
        assertThat(choose(
                                "establishment-series",
                                "2024-07-01",
                                "\"establishment\":\"Tours\",\"prefix\":\"ORL\",\"reason\":\"essai\"")
                        .body())
                .contains("SERIES_OF_ITS_OWN", "\"pointer\":\"/prefix\"");
        assertThat(read(RULES + "?on=2024-07-01"))
                .contains("\"ownValue\":[\"Orléans\",\"ORL\",\"une caisse par établissement\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "contribution-rate | \"value\":\"dix\" | RATE_AS_PERCENT | /value",
                "contribution-tiers | \"year\":\"FISCAL_YEAR\",\"rate\":\"10\",\"from2Cents\":1 | RATE_AS_PERCENT | /rate2",
                "contribution-tiers | \"year\":\"FISCAL_YEAR\",\"rate\":\"10\",\"rate2\":\"8\" | TIERS_FROM_THE_FIRST_EURO | /from2Cents",
                "due-days          | \"value\":61 | DELAY_LEFT_OPEN | /value",
                "rounding          | \"value\":\"KEPT\" | ANSWER_OF_THIS_RULE | /value",
                "rcp               | \"value\":\"APART\" | APART_WITH_ITS_AMOUNT | /amountCents",
                "minimum-fee       | \"value\":\"NONE\",\"amountCents\":1 | AMOUNT_ABOVE_ZERO | /amountCents",
                "vat-number        | \"value\":\"FR45732829320\" | SELLER_WORDS_IN_FORM | /value",
                "end-direct-charge | \"name\":\"Rien\" | CHOSEN_BEFORE | /name",
            })
    void whatMayNotBeChosenIsRefusedWithItsFieldAndItsRule(String rule, String words, String code, String pointer) {
        var refused = choose(rule, "2024-07-01", words);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains(code, "\"pointer\":\"" + pointer + "\"");
    }

    @Test
    void anActivityThatIsNotThereHasNoRate() {
        var refused = choose("activity-rate", "2024-07-01", "\"activityId\":\"" + ANY + "\",\"value\":\"8\"");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("aucune activité ne porte cet identifiant");
    }

    private static HttpResponse<String> choose(String rule, String from, String words) {
        return house.post(
                manager,
                RULES + "/" + rule,
                "{" + words + ",\"validFrom\":\"" + from + "\",\"decidedBy\":\"MANAGERS\","
                        + "\"decidedOn\":\"2024-06-30\",\"source\":\"procès-verbal\"}");
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        lastPosition = answer.body().replaceAll(".*\"position\":(\\d+).*", "$1");
    }

    private static String read(String path) {
        return house.get(manager, path + (path.contains("?") ? "&" : "?") + "after=" + lastPosition)
                .body();
    }
}
