package coop.alveole.domain.billing.entries;

import static coop.alveole.domain.billing.entries.SalesEntriesTest.analytic;
import static coop.alveole.domain.billing.entries.SalesEntriesTest.general;
import static coop.alveole.domain.billing.entries.Trade.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.chart.JournalKind;
import coop.alveole.domain.billing.entries.AccountingFact.Bought;
import coop.alveole.domain.billing.entries.AccountingFact.Contributed;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.SlipId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is paid, moved, given back or contributed, as the accountant reads it. */
class PaymentEntriesTest {
    static final Allocation BOIS = new Allocation(INVOICE, new Money(300_00));
    static final Allocation TERRE = new Allocation(OTHER, new Money(150_00));

    @Test
    void aPaymentIsOfTheActivitiesItPaysTheRestOfNone() {
        var entry =
                entry(source(paid(PaymentMeans.TRANSFER, BOIS, TERRE)).facts().getFirst());
        assertThat(entry.kind()).isEqualTo(JournalKind.BANK);
        assertThat(entry.lines().getFirst().words()).isEqualTo("Règlement F-2013-0001 F-2013-0002");
        assertThat(general(entry))
                .containsExactly(
                        "512000 500,00 D", "411000 C00001 300,00 C", "411000 C00001 150,00 C", "411000 C00001 50,00 C");
        assertThat(analytic(entry))
                .containsExactly(
                        "512000 300,00 D BOIS",
                        "512000 150,00 D TERRE",
                        "512000 50,00 D COOP",
                        "411000 300,00 C BOIS",
                        "411000 150,00 C TERRE",
                        "411000 50,00 C COOP");
    }

    @Test
    void chequesWaitAndCashHasItsJournal() {
        var cheque = entry(source(paid(PaymentMeans.CHEQUE, BOIS)).facts().getFirst());
        assertThat(general(cheque)).first().isEqualTo("511200 500,00 D");
        var cash = entry(source(paid(PaymentMeans.CASH, BOIS)).facts().getFirst());
        assertThat(cash.kind()).isEqualTo(JournalKind.CASH);
    }

    @Test
    void whatIsMovedToAnotherActivityIsAnalyticAlone() {
        var moved = new PaymentReallocated(PAYMENT, List.of(new Allocation(OTHER, new Money(300_00))), DAY);
        var entry =
                entry(source(paid(PaymentMeans.TRANSFER, BOIS), moved).facts().getLast());
        assertThat(general(entry)).isEmpty();
        assertThat(analytic(entry))
                .containsExactly(
                        "512000 300,00 C BOIS",
                        "512000 300,00 D TERRE",
                        "411000 300,00 D BOIS",
                        "411000 300,00 C TERRE");
        var same = source(paid(PaymentMeans.TRANSFER, BOIS), new PaymentReallocated(PAYMENT, List.of(BOIS), DAY));
        assertThat(written(same.facts().getLast())).isEqualTo(new Writing.Nothing());
    }

    @Test
    void whatBouncesIsGivenBackByWhoHadItLast() {
        var moved = new PaymentReallocated(PAYMENT, List.of(TERRE), DAY);
        var bounced = new PaymentReversed(PAYMENT, TakenBack.BOUNCED, DAY.plusDays(9));
        var entry = entry(
                source(paid(PaymentMeans.CHEQUE, BOIS), moved, bounced).facts().getLast());
        assertThat(general(entry))
                .containsExactly("411000 C00001 150,00 D", "411000 C00001 350,00 D", "511200 500,00 C");
        assertThat(entry.on()).isEqualTo(DAY.plusDays(9));
        assertThat(entry.lines().getFirst().words()).isEqualTo("Rejet F-2013-0002");
    }

    @Test
    void aChequeHandedInIsAtTheBankAndBouncesFromThere() {
        var deposited =
                new PaymentDeposited(PAYMENT, new SlipId("slip-00000000-0000-4000-8000-000000000001"), DAY.plusDays(2));
        var source = source(paid(PaymentMeans.CHEQUE, BOIS), deposited);
        var entry = entry(source.facts().getLast());
        assertThat(general(entry)).containsExactly("512000 500,00 D", "511200 500,00 C");
        assertThat(analytic(entry)).contains("511200 300,00 C BOIS", "511200 200,00 C COOP");
        assertThat(entry.on()).isEqualTo(DAY.plusDays(2));
        var bounced = FactsOfMoney.with(source, new PaymentReversed(PAYMENT, TakenBack.BOUNCED, DAY.plusDays(9)));
        assertThat(general(entry(bounced.facts().getLast()))).last().isEqualTo("512000 500,00 C");
    }

    @Test
    void aRefundIsOfWhatNoInvoiceHas() {
        var refunded = new PaymentRefunded(PAYMENT, new Money(50_00), DAY);
        var entry = entry(source(paid(PaymentMeans.TRANSFER, BOIS, TERRE), refunded)
                .facts()
                .getLast());
        assertThat(general(entry)).containsExactly("411000 C00001 50,00 D", "512000 50,00 C");
        assertThat(analytic(entry)).containsExactly("411000 50,00 D COOP", "512000 50,00 C COOP");
    }

    @Test
    void aPaymentOfAnInvoiceThatIsNotKnownWaits() {
        var paid = source(paid(PaymentMeans.TRANSFER, new Allocation(NOWHERE, new Money(1_00))))
                .facts()
                .getFirst();
        assertThat(written(paid)).isEqualTo(new Writing.Waits(paid, List.of(), List.of(NOWHERE)));
    }

    /** ACC-05: no general account, and both axes of the transfer. */
    @Test
    void aContributionIsAnalyticAloneOnceItsMonthIsClosed() {
        var ledger = ContributionId.of(JOINERY);
        var october = LocalDate.of(2026, 10, 1);
        var open = FactsOfMoney.counted(
                FactSource.empty(ledger + "/2026-10"),
                ledger,
                october,
                Contributed.Kind.CONTRIBUTION,
                new Money(340_00));
        assertThat(open.facts()).isEmpty();
        var fact = FactsOfMoney.closed(open).facts().getFirst();
        assertThat(fact.id().value()).isEqualTo("contributed/" + ledger + "/2026-10/1");
        assertThat(fact.on()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(general(entry(fact))).isEmpty();
        assertThat(analytic(entry(fact)))
                .containsExactly(
                        "628000 340,00 D BOIS", "580000 340,00 C BOIS", "580000 340,00 D COOP", "628000 340,00 C COOP");
    }

    /** Its invoice and its VAT come later, by the accountant (ACC-04). */
    @Test
    void whatWasBoughtForASaleIsAChargeWithoutItsInvoiceYet() {
        var fact = bought(Bought.What.SUBCONTRACTING, INVOICE);
        assertThat(general(entry(fact))).containsExactly("611000 800,00 D", "408100 800,00 C");
        assertThat(analytic(entry(fact))).containsExactly("611000 800,00 D BOIS", "408100 800,00 C BOIS");
        assertThat(entry(fact).kind()).isEqualTo(JournalKind.PURCHASES);
        assertThat(entry(fact).lines().getFirst().words()).isEqualTo("Sous-traitance F-2013-0001");
        var goods = entry(bought(Bought.What.PURCHASE, NOWHERE));
        assertThat(general(goods)).containsExactly("607000 800,00 D", "408100 800,00 C");
        assertThat(goods.lines().getFirst().words())
                .as("its sale has no number yet")
                .isEqualTo("Achat");
    }

    private static Bought bought(Bought.What kind, InvoiceId attachedTo) {
        var purchase = new PurchaseId("purchase-00000000-0000-4000-8000-000000000001");
        return new Bought(purchase, kind, JOINERY, attachedTo, DAY, new Money(800_00));
    }

    @Test
    void whatLeftIsToldOnce() {
        var source = source(paid(PaymentMeans.TRANSFER, BOIS));
        var fact = source.facts().getFirst();
        assertThat(source.waiting()).containsExactly(fact);
        assertThat(source.gone(fact.id()).gone(fact.id()).left()).containsExactly(fact.id());
        assertThat(source.gone(fact.id()).waiting()).isEmpty();
    }

    private static PaymentRecorded paid(PaymentMeans means, Allocation... allocations) {
        return new PaymentRecorded(PAYMENT, CUSTOMER, new Money(500_00), DAY, means, List.of(), List.of(allocations));
    }

    private static FactSource source(PaymentEvent... events) {
        var source = FactSource.empty(PAYMENT.value());
        for (var event : events) source = FactsOfMoney.with(source, event);
        return source;
    }
}
