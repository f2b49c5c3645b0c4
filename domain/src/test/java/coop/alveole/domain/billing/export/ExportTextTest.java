package coop.alveole.domain.billing.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.billing.chart.JournalKind;
import coop.alveole.domain.billing.entries.JournalEntry;
import coop.alveole.domain.billing.entries.JournalLine;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.FactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The columns of features §3.3: thirteen for sales, twelve for payments. */
class ExportTextTest {
    static final FactId FACT = new FactId("sold/invoice-00000000-0000-4000-8000-000000000001");
    static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    static final JournalLine CUSTOMER = new JournalLine(
            JournalLine.Kind.GENERAL,
            new Label("411000"),
            Optional.of(new Label("C00001")),
            Optional.empty(),
            Optional.of(DAY.plusDays(30)),
            Optional.empty(),
            "Règlement F-2026-0001 F-2026-0002",
            new Money(1_200_05),
            Money.ZERO);
    static final JournalLine SHARE = new JournalLine(
            JournalLine.Kind.ANALYTIC,
            new Label("411000"),
            Optional.empty(),
            Optional.of(new Label("T2000")),
            Optional.empty(),
            Optional.of(new Label("A00001")),
            "Facture F-2026-0001",
            Money.ZERO,
            new Money(7));

    @Test
    void salesHaveThirteenColumns() {
        var files = new ExportText(12, ExportFlavour.SAGE).files(List.of(entry(JournalKind.SALES, CUSTOMER, SHARE)));
        assertThat(files).containsOnlyKeys(ExportFileKind.SALES);
        assertThat(files.getOrDefault(ExportFileKind.SALES, "").split("\r\n"))
                .containsExactly(
                        "N° pièce;Journal;Date;Compte général;N° facture;Compte tiers;Code taxe;Libellé;Échéance;Débit;"
                                + "Crédit;Type de ligne;N° analytique",
                        "0012-0001;XX;090326;411000;F-2026-0001;C00001;;Règlement F-2026-0001 F-2026-0002;080426;"
                                + "1200,05;;G;",
                        "0012-0001;XX;090326;411000;F-2026-0001;;T2000;Facture F-2026-0001;;;0,07;A;A00001");
    }

    @Test
    void paymentsHaveTwelve() {
        var files = new ExportText(1, ExportFlavour.CIEL)
                .files(List.of(entry(JournalKind.SALES, SHARE), entry(JournalKind.CASH, CUSTOMER)));
        assertThat(files.getOrDefault(ExportFileKind.PAYMENTS, "").split("\r\n"))
                .containsExactly(
                        "Référence;Journal;Date;Compte général;Mode de règlement;Compte tiers;Code taxe;Libellé;Débit;"
                                + "Crédit;Type de ligne;N° analytique",
                        "0001-0002;XX;090326;411000;ESP;C00001;;Règlement F-2026-0001 F-2;1200,05;;G;");
    }

    @Test
    void quadraKeepsThirtyCharacters() {
        var rows = new ExportText(1, ExportFlavour.QUADRA).rows(1, entry(JournalKind.SALES, CUSTOMER));
        assertThat(rows.getFirst()).contains(";Règlement F-2026-0001 F-2026-0;");
    }

    @Test
    void nothingMakesTwoCellsOfOne() {
        var line = new JournalLine(
                JournalLine.Kind.GENERAL,
                new Label("4;11"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Money.ZERO,
                Money.ZERO);
        var text = new ExportText(1, ExportFlavour.SAGE);
        assertThatThrownBy(() -> text.rows(1, entry(JournalKind.SALES, line)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static JournalEntry entry(JournalKind journal, JournalLine... lines) {
        return new JournalEntry(
                FACT, journal, new Label("XX"), DAY, "F-2026-0001", Optional.of(PaymentMeans.CASH), List.of(lines));
    }
}
