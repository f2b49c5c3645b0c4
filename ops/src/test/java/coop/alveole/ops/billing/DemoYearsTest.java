package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.command.contribution.automation.CountInternalInvoices;
import coop.alveole.command.contribution.automation.CountSales;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.DemoHouse;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.fold.FoldRunner;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** « It must show » 4 and 8: three years of money, and their contribution recomputed. */
class DemoYearsTest {
    private static final String ACTIVITY = "activityId";

    private final RunningHouse house = DemoHouse.shared();
    private final LocalDate today = LocalDate.now(house.bean(Clock.class));
    private final Pages pages = new Pages(house, house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ));

    @Test
    void twentyFiveActivitiesSellInTheirSeasonsAndSomeCustomersPayLateOrNever() {
        var invoices = pages.all("/api/v1/invoices", "");
        assertThat(invoices.stream().map(invoice -> text(invoice, ACTIVITY)).distinct())
                .hasSize(25);
        assertThat(invoices)
                .hasSizeGreaterThan(400)
                .extracting(invoice -> text(invoice, "state"))
                .contains("PAID", "PART_PAID", "WRITTEN_OFF", "DISPUTED", "SUBMITTED", "DRAFT");
        assertThat(invoices)
                .filteredOn(invoice ->
                        invoice.has("dueOn") && invoice.get("dueCents").asLong() > 0)
                .filteredOn(invoice -> LocalDate.parse(text(invoice, "dueOn")).isBefore(today))
                .hasSizeGreaterThan(5);
        var firstDays = invoices.stream()
                .filter(invoice -> invoice.has("issuedOn"))
                .map(invoice -> text(invoice, "issuedOn"))
                .sorted()
                .toList();
        assertThat(LocalDate.parse(firstDays.getFirst())).isBefore(today.minusMonths(33));
        assertThat(pages.all("/api/v1/activities", ""))
                .extracting(activity -> activity.get("shares").size())
                .contains(1, 2);
        assertThat(pages.all("/api/v1/purchases", ""))
                .extracting(purchase -> text(purchase, "kind"))
                .contains("SUBCONTRACTING", "LARGE_PURCHASE");
        assertThat(pages.read("/api/v1/introducer-shares").get("items"))
                .as("what a colleague brought waits for an answer")
                .isNotEmpty()
                .allSatisfy(
                        share -> assertThat(share.get("amountCents").asLong()).isEqualTo(75_00));
    }

    /** The pay of the last month that is over is still to come, for whoever is paid. */
    @Test
    void eachActivitySeesWhatItHasAvailable() {
        var team = new Pages(house, house.token(Role.ADMIN_TEAM, new Scope.House(), TokenRight.READ));
        var lastMonth = YearMonth.from(today).minusMonths(1).toString();
        var accounts = team.all("/api/v1/activities", "").stream()
                .map(activity -> team.read("/api/v1/activities/" + text(activity, "id") + "/account"))
                .toList();
        assertThat(accounts).allMatch(account -> account.has("availableCents"));
        assertThat(accounts).anyMatch(account -> AccountOf.term(account, "PAY") < 0);
        assertThat(accounts)
                .filteredOn(account -> account.get("availableCents").asLong() > 0)
                .hasSizeGreaterThan(20);
        assertThat(accounts)
                .extracting(account -> account.get("beforePay")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList())
                .contains(List.of(lastMonth, YearMonth.from(today).toString()), List.of());
    }

    /** Late credit notes and subcontracting included, whose months were closed. */
    @Test
    void theContributionOfTheYearsIsThatOfAnIndependentRecomputationAndOfAReplay() throws InterruptedException {
        house.bean(CountSales.class).run();
        house.bean(CountInternalInvoices.class).run();
        var invoices = pages.all("/api/v1/invoices", "");
        var expected = new Recomputation()
                .with(invoices, pages.all("/api/v1/purchases", "?state=APPROVED"))
                .between(pages.all("/api/v1/internal-invoices", "?state=ACCEPTED"));
        var months = months(invoices);
        minimum(expected, statements(months));
        await().untilAsserted(() -> assertThat(amounts(statements(months))).isEqualTo(expected.cents()));
        assertThat(statements(months).stream()
                        .flatMap(statement -> statement.get("lines").valueStream()))
                .as("some came after its month was closed")
                .anyMatch(line -> line.has("corrects"));
        house.bean(FoldRunner.class).rebuildAll();
        assertThat(amounts(statements(months))).isEqualTo(expected.cents());
    }

    private List<YearMonth> months(List<JsonNode> invoices) {
        var first = invoices.stream()
                .filter(invoice -> invoice.has("issuedOn"))
                .map(invoice -> text(invoice, "issuedOn"))
                .min(String::compareTo)
                .orElseThrow();
        return LocalDate.parse(first)
                .withDayOfMonth(1)
                .datesUntil(today.plusMonths(2), Period.ofMonths(1))
                .map(YearMonth::from)
                .toList();
    }

    private List<JsonNode> statements(List<YearMonth> months) {
        return months.stream()
                .flatMap(month -> pages.all("/api/v1/contributions", "?month=" + month).stream())
                .toList();
    }

    private static Map<String, Long> amounts(List<JsonNode> statements) {
        var amounts = new TreeMap<String, Long>();
        for (var statement : statements)
            amounts.merge(
                    text(statement, ACTIVITY), statement.get("amountCents").asLong(), Long::sum);
        amounts.values().removeIf(cents -> cents == 0);
        return amounts;
    }

    private void minimum(Recomputation expected, List<JsonNode> statements) {
        var closed = statements.stream()
                .filter(statement -> !text(statement, "status").equals("PROVISIONAL"))
                .map(statement -> YearMonth.parse(text(statement, "month")))
                .sorted()
                .toList();
        var contracts = new HashMap<String, List<JsonNode>>();
        for (var member : pages.all("/api/v1/memberships", ""))
            contracts.put(
                    text(member, "id"), member.get("contracts").valueStream().toList());
        for (var activity : pages.all("/api/v1/activities", ""))
            expected.minimum(
                    text(activity, "id"),
                    LocalDate.parse(text(activity, "openedOn")),
                    activity.get("shares")
                            .valueStream()
                            .flatMap(share -> contracts.get(text(share, "holder")).stream())
                            .toList(),
                    closed.getFirst(),
                    closed.getLast());
    }

    /** Taken in by whoever looks, most of its lines find their invoice. */
    @Test
    void theFileOfTheBankThatIsThereFindsItsInvoices() {
        var team = house.adminToken();
        var account = RunningHouse.id(house.post(team, "/api/v1/bank-accounts", "{\"name\":\"Compte courant\"}"));
        new Multipart()
                .file("releve-a-deposer.csv", DemoHouse.statement())
                .to(house, team, "/api/v1/bank-accounts/" + account + "/statements");
        var lines = new Pages(house, team).all("/api/v1/bank-lines", "?standing=WAITING");
        assertThat(lines).hasSize(14);
        var certainties = lines.stream()
                .map(line -> pages.read("/api/v1/bank-days/" + text(line, "bankDayId") + "/lines/" + line.get("line")))
                .filter(line -> !line.get("suggestions").isEmpty())
                .map(line -> text(line.get("suggestions").get(0), "certainty"))
                .toList();
        assertThat(certainties).hasSizeGreaterThan(8).contains("CERTAIN");
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
