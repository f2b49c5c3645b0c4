package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.fold.FoldRunner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Nothing is available before the opening balance; then it is what the facts come to, by both clocks and after a replay. */
class AccountOpeningTest {
    private final RunningHouse house = RunningHouse.fresh();
    private final AccountOf yael = AccountOf.in(house, "Yaël", "2026-03-12", "2026-04-02");

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nothingIsAvailableBeforeTheOpeningAndThenItIsTheSumOfTheFacts() throws InterruptedException {
        assertThat(yael.account("").has("availableCents")).isFalse();
        yael.opened(50_00);
        var account = yael.account("");
        assertThat(AccountOf.term(account, "COLLECTED")).isEqualTo(600_00);
        assertThat(AccountOf.term(account, "VAT")).isEqualTo(-100_00);
        assertThat(yael.available()).isEqualTo(50_00 + 600_00 - 100_00 - 100_00);
        assertThat(recomputed()).isEqualTo(yael.available());
        yael.adds();
        bothClocksAreAsked();
        anActivityBornAfterTheSwitchBeginsWithNothing();
        house.bean(FoldRunner.class).rebuildAll();
        assertThat(yael.account("")).isEqualTo(account);
    }

    private void bothClocksAreAsked() {
        var before = yael.account("?asOf=2026-04-01");
        assertThat(AccountOf.term(before, "COLLECTED")).isZero();
        assertThat(before.get("availableCents").asLong()).isEqualTo(50_00 - 100_00);
        var collected = yael.account("").get("terms").get(0).get("facts").get(0);
        long position = collected.get("position").asLong();
        assertThat(collected.get("paymentId").asString()).startsWith("payment-");
        assertThat(AccountOf.term(yael.account("?knownAt=" + (position - 1)), "COLLECTED"))
                .isZero();
        assertThat(yael.account("?knownAt=" + position).has("availableCents")).isFalse();
    }

    private void anActivityBornAfterTheSwitchBeginsWithNothing() {
        var otto = AccountOf.in(house, "Otto", "2026-05-12", "2026-06-02");
        assertThat(otto.account("").get("opening").get("balanceCents").asLong()).isZero();
        assertThat(otto.available()).isEqualTo(400_00);
    }

    /** From what the other endpoints say, by plain decimals. */
    private long recomputed() {
        var sold = JsonMapper.shared().readTree(yael.sale.read(yael.sale.team, INVOICES + "/" + yael.invoice));
        var net = new BigDecimal(sold.get("netCents").asLong());
        var paid = new BigDecimal(60_000);
        var vat = paid.multiply(new BigDecimal("20")).divide(new BigDecimal("120"), 0, RoundingMode.HALF_UP);
        var contribution = net.multiply(new BigDecimal("0.1")).setScale(0, RoundingMode.HALF_UP);
        return new BigDecimal(5_000)
                .add(paid)
                .subtract(vat)
                .subtract(contribution)
                .longValueExact();
    }
}
