package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.billing.opening.OpeningCommand.OpenBalance;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.KeptWith;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An activity that sold 1 000,00 € without VAT once, of which 600,00 € came; and what its account says. */
final class AccountOf {
    static final String PAYROLL = "/api/v1/payroll/receive";

    private static final JsonMapper JSON = JsonMapper.shared();

    final RunningHouse house;
    final Selling sale;
    final String invoice;

    private AccountOf(RunningHouse house, Selling sale, String issuedOn, String paidOn) {
        this.house = house;
        this.sale = sale;
        this.invoice = sale.drafted(1_000_00);
        sale.done(sale.team, INVOICES + "/" + invoice + "/validate", "{\"issuedOn\":\"" + issuedOn + "\"}");
        sale.done(
                "/api/v1/payments",
                ("{\"customerId\":\"%s\",\"amountCents\":60000,\"paidOn\":\"%s\",\"means\":\"TRANSFER\","
                                + "\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":60000}]}")
                        .formatted(sale.customer, paidOn, invoice));
        await().untilAsserted(() -> assertThat(term("CONTRIBUTION")).isEqualTo(-100_00));
    }

    /** Today: in a house where others sell, no invoice is dated before the last one. */
    static AccountOf in(RunningHouse house, String firstName) {
        var today = LocalDate.now(house.bean(Clock.class)).toString();
        return new AccountOf(house, Selling.in(house, firstName), today, today);
    }

    static AccountOf in(RunningHouse house, String firstName, String issuedOn, String paidOn) {
        return new AccountOf(house, Selling.in(house, firstName), issuedOn, paidOn);
    }

    String thisMonth() {
        return YearMonth.now(house.bean(Clock.class)).toString();
    }

    JsonNode account(String asked) {
        return JSON.readTree(sale.read(sale.team, path(asked)));
    }

    String path(String asked) {
        return "/api/v1/activities/" + sale.activity + "/account" + asked;
    }

    long available() {
        return account("").get("availableCents").asLong();
    }

    long term(String term) {
        return term(account(""), term);
    }

    static long term(JsonNode account, String term) {
        return account.get("terms")
                .valueStream()
                .filter(each -> each.get("term").asString().equals(term))
                .mapToLong(each -> each.get("cents").asLong())
                .sum();
    }

    JsonNode read(String token) {
        return JSON.readTree(sale.read(token, path("")));
    }

    String pay(String month) {
        return account("")
                .get("months")
                .valueStream()
                .filter(each -> each.get("month").asString().equals(month))
                .map(each -> each.get("pay").asString())
                .findFirst()
                .orElseThrow();
    }

    String dropped(String file) {
        return new Multipart()
                .file("paie.csv", file)
                .to(house, sale.team, PAYROLL)
                .body();
    }

    /** Each term is the sum of its facts, each month of its terms, and all of it what has moved. */
    void adds() {
        var account = account("");
        account.get("terms")
                .valueStream()
                .forEach(term -> assertThat(sum(term.get("facts"), "cents"))
                        .isEqualTo(term.get("cents").asLong()));
        long moved = account.get("movementCents").asLong();
        assertThat(sum(account.get("terms"), "cents")).isEqualTo(moved);
        assertThat(sum(account.get("months"), "movementCents")).isEqualTo(moved);
    }

    private static long sum(JsonNode all, String field) {
        return all.valueStream().mapToLong(each -> each.get(field).asLong()).sum();
    }

    void opened(long cents) {
        opened("2026-01-01", cents);
    }

    void opened(String on, long cents) {
        var kept = new KeptWith.WithAccounts(2026);
        var name = house.bean(Seals.class).of(kept, Mode.FOR_REAL).text(TradeField.ACCOUNTANT, "Cabinet Inventé");
        house.bean(Commands.class)
                .send(
                        new OpenBalance(
                                new OpeningId("opening-" + UUID.randomUUID()),
                                new ActivityId(sale.activity),
                                new Money(cents),
                                LocalDate.parse(on),
                                List.of(new TradeDetail(TradeField.ACCOUNTANT, name)),
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 1, 5)),
                        OnTheMachine.request(house.bean(House.class), "cli", "opening " + sale.activity));
    }
}
