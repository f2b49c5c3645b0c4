package coop.alveole.domain.billing.bank;

import static coop.alveole.domain.billing.bank.BankRule.*;
import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.billing.bank.BankAccountCommand.*;
import coop.alveole.domain.billing.bank.BankAccountEvent.*;
import coop.alveole.domain.billing.bank.BankDayCommand.*;
import coop.alveole.domain.billing.bank.BankDayEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.BankAccountId;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Each line of the bank is a fact once, and is settled once, until that is undone. */
class BankDecisionsTest {
    static final BankAccountId ACCOUNT = new BankAccountId("bank-" + uuid("1"));
    static final BankDayId ID = new BankDayId("bankday-" + uuid("2"));
    static final PaymentId PAYMENT = new PaymentId("payment-" + uuid("3"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("4"));
    static final CustomerId CUSTOMER = new CustomerId("customer-" + uuid("5"));
    static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    static final BankLine SALE = line(1_200_00, "c2FsZQ");
    static final BankLine RENT = line(-800_00, "cmVudA");
    static final LinesReceived RECEIVED = received(new ReceivedLine(1, SALE), new ReceivedLine(2, RENT));
    static final LineReconciled RECONCILED = new LineReconciled(ID, 1, PAYMENT, DAY);

    final AggregateTestFixture<BankDay> day = new AggregateTestFixture<>(BankDay.class);
    final AggregateTestFixture<BankAccount> account = new AggregateTestFixture<>(BankAccount.class);

    @Test
    void theSameFileTwiceAddsNothing() {
        day.givenNoPriorActivity()
                .when(receiving(SALE, RENT))
                .expectEvents(RECEIVED)
                .expectResultMessagePayload(2);
        day.given(RECEIVED).when(receiving(SALE, RENT)).expectNoEvents().expectResultMessagePayload(0);
    }

    @Test
    void twoLinesThatSayTheSameAreTwo() {
        day.givenNoPriorActivity()
                .when(receiving(SALE, SALE))
                .expectEvents(received(new ReceivedLine(1, SALE), new ReceivedLine(2, SALE)));
        day.given(RECEIVED)
                .when(receiving(RENT, SALE, SALE))
                .expectEvents(received(new ReceivedLine(3, SALE)))
                .expectResultMessagePayload(1);
    }

    @Test
    void isSettledOnceUntilThatIsUndone() {
        day.given(RECEIVED).when(new ReconcileLine(ID, 1, PAYMENT, DAY)).expectEvents(RECONCILED);
        for (var again : List.<BankDayCommand>of(
                new ReconcileLine(ID, 1, PAYMENT, DAY),
                new SetLineAside(ID, 1, AsideReason.ALREADY_RECORDED, DAY),
                new ClaimLine(ID, 1, JOINERY, CUSTOMER, DAY)))
            day.given(RECEIVED, RECONCILED)
                    .when(again)
                    .expectNoEvents()
                    .expectException(Refused.by(LINE_WAITS, "line"));
        var reopened = new LineReopened(ID, 1, DAY);
        day.given(RECEIVED, RECONCILED).when(new ReopenLine(ID, 1, DAY)).expectEvents(reopened);
        day.given(RECEIVED, RECONCILED, reopened)
                .when(new ReopenLine(ID, 1, DAY))
                .expectNoEvents()
                .expectException(Refused.by(LINE_WAS_SETTLED, "line"));
        day.given(RECEIVED, RECONCILED, reopened)
                .when(new SetLineAside(ID, 1, AsideReason.NOT_A_SALE, DAY))
                .expectEvents(new LineSetAside(ID, 1, AsideReason.NOT_A_SALE, DAY));
    }

    @Test
    void whatLeftTheAccountIsNoPayment() {
        for (var wrong : List.<BankDayCommand>of(
                new ReconcileLine(ID, 2, PAYMENT, DAY), new ClaimLine(ID, 2, JOINERY, CUSTOMER, DAY)))
            day.given(RECEIVED).when(wrong).expectNoEvents().expectException(Refused.by(MONEY_CAME_IN, "line"));
        day.given(RECEIVED)
                .when(new SetLineAside(ID, 2, AsideReason.MONEY_OUT, DAY))
                .expectEvents(new LineSetAside(ID, 2, AsideReason.MONEY_OUT, DAY));
    }

    @Test
    void isClaimedByWhoeverKnowsTheCustomer() {
        day.given(RECEIVED)
                .when(new ClaimLine(ID, 1, JOINERY, CUSTOMER, DAY))
                .expectEvents(new LineClaimed(ID, 1, JOINERY, CUSTOMER, DAY));
        day.given(RECEIVED)
                .when(new ClaimLine(ID, 3, JOINERY, CUSTOMER, DAY))
                .expectNoEvents()
                .expectException(Refused.by(RequestRule.UNKNOWN, "line"));
    }

    @Test
    void columnsSayAmountsInOneOfTwoWays() {
        var opened = new BankAccountOpened(ACCOUNT, new Label("Compte courant"), DAY);
        account.givenNoPriorActivity()
                .when(new OpenBankAccount(ACCOUNT, new Label("Compte courant"), DAY))
                .expectEvents(opened);
        account.given(opened)
                .when(new OpenBankAccount(ACCOUNT, new Label("Compte courant"), DAY))
                .expectNoEvents()
                .expectException(Refused.by(ACCOUNT_OPENED_ONCE, "name"));
        var signed = new StatementColumns(new Label("date"), new Label("libelle"), new Label("montant"), null, null);
        var parted = new StatementColumns(
                new Label("date"), new Label("libelle"), null, new Label("debit"), new Label("credit"));
        for (var right : List.of(signed, parted))
            account.given(opened)
                    .when(new ChooseColumns(ACCOUNT, right, DAY))
                    .expectEvents(new ColumnsChosen(ACCOUNT, right, DAY));
        for (var wrong : List.of(
                new StatementColumns(new Label("date"), new Label("libelle"), null, new Label("debit"), null),
                new StatementColumns(
                        new Label("date"),
                        new Label("libelle"),
                        new Label("montant"),
                        new Label("debit"),
                        new Label("credit")),
                new StatementColumns(new Label("date"), new Label("date"), new Label("montant"), null, null)))
            account.given(opened)
                    .when(new ChooseColumns(ACCOUNT, wrong, DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(COLUMNS_SAY_AMOUNTS, "columns"));
    }

    @Test
    void columnsAreGuessedByTheWordsOfBanks() {
        var parted = List.of("date", "libelle", "debit", "credit", "solde");
        assertThat(StatementColumns.guessed(parted))
                .isEqualTo(new StatementColumns(
                        new Label("date"), new Label("libelle"), null, new Label("debit"), new Label("credit")));
        assertThat(StatementColumns.guessed(List.of("montant", "date", "libelle"))
                        .amount())
                .isEqualTo(new Label("montant"));
        var wrong = List.of("date", "libelle", "debit");
        assertThatThrownBy(() -> StatementColumns.guessed(wrong)).satisfies(BankDecisionsTest::isColumnsNotFound);
        var chosen = StatementColumns.guessed(parted);
        assertThatThrownBy(() -> chosen.requireIn(wrong)).satisfies(BankDecisionsTest::isColumnsNotFound);
    }

    private static void isColumnsNotFound(Throwable refused) {
        assertThat(Refused.by(COLUMNS_FOUND, "files", "date · libelle · debit").matches(refused))
                .isTrue();
    }

    private static BankLine line(long cents, String sealed) {
        var words = new TradeDetail(TradeField.BANK_LABEL, new Personal("accounting/2026~" + sealed));
        return new BankLine(new Money(cents), List.of(words));
    }

    private static ReceiveLines receiving(BankLine... lines) {
        return new ReceiveLines(ID, ACCOUNT, DAY, List.of(lines), DAY);
    }

    private static LinesReceived received(ReceivedLine... lines) {
        return new LinesReceived(ID, ACCOUNT, DAY, List.of(lines), DAY);
    }
}
