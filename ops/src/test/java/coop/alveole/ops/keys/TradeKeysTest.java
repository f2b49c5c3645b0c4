package coop.alveole.ops.keys;

import static coop.alveole.command.shared.Request.Mode.FOR_REAL;
import static coop.alveole.command.shared.Request.Mode.SIMULATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.KeptWith.OfCustomer;
import coop.alveole.domain.shared.trade.KeptWith.WithAccounts;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import org.junit.jupiter.api.Test;

/** Words of selling: under the key of a customer, or of a year of the accounts. */
class TradeKeysTest extends OpenKeys {
    private static final WithAccounts YEAR = new WithAccounts(2026);
    private static final OfCustomer CUSTOMER =
            new OfCustomer(new CustomerId("customer-0192f0c1-2345-7abc-8def-0123456789ab"));

    @Test
    void openAgainAfterARestart() {
        var line = keys.of(YEAR, FOR_REAL).text(TradeField.LINE_LABEL, "Pose de parquet");
        var name = keys.of(CUSTOMER, FOR_REAL).text(TradeField.CUSTOMER_NAME, "Camille Inventé");
        reopen();
        assertThat(keys.open(new TradeDetail(TradeField.LINE_LABEL, line))).contains("Pose de parquet");
        assertThat(keys.open(new TradeDetail(TradeField.CUSTOMER_NAME, name))).contains("Camille Inventé");
        assertThat(line.keyName()).isEqualTo("accounting/2026");
        assertThat(name.keyName()).isEqualTo("customer/0192f0c1-2345-7abc-8def-0123456789ab");
        assertThat(keys.of(YEAR, FOR_REAL).text(TradeField.LINE_LABEL, "Pose de parquet"))
                .isEqualTo(line);
    }

    @Test
    void openInTheirOwnFieldOnly() {
        var line = keys.of(YEAR, FOR_REAL).text(TradeField.LINE_LABEL, "Pose de parquet");
        assertThatThrownBy(() -> keys.open(new TradeDetail(TradeField.TITLE, line)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leaveNoKeyOfADryRun() {
        var line = keys.of(YEAR, SIMULATED).text(TradeField.LINE_LABEL, "Pose de parquet");
        assertThat(keys.open(new TradeDetail(TradeField.LINE_LABEL, line))).isEmpty();
    }
}
