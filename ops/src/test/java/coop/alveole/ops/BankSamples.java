package coop.alveole.ops;

import coop.alveole.domain.billing.bank.AsideReason;
import coop.alveole.domain.billing.bank.BankAccountEvent.*;
import coop.alveole.domain.billing.bank.BankDayEvent.*;
import coop.alveole.domain.billing.bank.BankLine;
import coop.alveole.domain.billing.bank.ReceivedLine;
import coop.alveole.domain.billing.bank.StatementColumns;
import coop.alveole.domain.billing.deposit.DepositsEvent.*;
import coop.alveole.domain.billing.deposit.SlipEvent.*;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.BankAccountId;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.DepositsId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about slips, and about what the bank says. */
final class BankSamples {
    static final SlipId SLIP = new SlipId("slip-00000000-0000-4000-8000-000000000031");
    private static final DepositsId DEPOSITS = new DepositsId("deposits-00000000-0000-4000-8000-000000000032");
    private static final BankAccountId ACCOUNT = new BankAccountId("bank-00000000-0000-4000-8000-000000000033");
    private static final BankDayId BANK_DAY = new BankDayId("bankday-00000000-0000-4000-8000-000000000034");
    private static final PaymentId PAYMENT = new PaymentId("payment-00000000-0000-4000-8000-000000000024");
    private static final CustomerId CUSTOMER = new CustomerId("customer-00000000-0000-4000-8000-000000000011");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final StatementColumns COLUMNS = new StatementColumns(
            new Label("Date"), new Label("Libellé"), null, new Label("Débit"), new Label("Crédit"));
    private static final List<TradeDetail> WORDS =
            List.of(new TradeDetail(TradeField.BANK_LABEL, new Personal("accounting/2024~c2NlbGzDqQ")));
    private static final ReceivedLine LINE = new ReceivedLine(1, new BankLine(new Money(700_00), WORDS));

    static final List<Object> ALL = List.of(
            new SlipNumberTaken(DEPOSITS, 7, SLIP, DAY),
            new SlipMade(SLIP, 2024, 7, PaymentMeans.CHEQUE, List.of(PAYMENT), new Money(700_00), DAY),
            new BankAccountOpened(ACCOUNT, new Label("Compte courant"), DAY),
            new ColumnsChosen(ACCOUNT, COLUMNS, DAY),
            new LinesReceived(BANK_DAY, ACCOUNT, DAY, List.of(LINE), DAY),
            new LineReconciled(BANK_DAY, 1, PAYMENT, DAY),
            new LineSetAside(BANK_DAY, 1, AsideReason.NOT_A_SALE, DAY),
            new LineReopened(BANK_DAY, 1, DAY),
            new LineClaimed(BANK_DAY, 1, JOINERY, CUSTOMER, DAY));

    private BankSamples() {}
}
