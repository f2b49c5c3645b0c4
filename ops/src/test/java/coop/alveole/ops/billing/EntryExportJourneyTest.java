package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.billing.entries.EntryExports;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.billing.export.ExportFileKind;
import coop.alveole.ops.RunningHouse;
import coop.alveole.query.files.KeptFiles;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** « It must show » 7: the entries of a month balance and equal the invoices; exporting again exports nothing. */
class EntryExportJourneyTest {
    private static final String EXPORTS = "/api/v1/entry-exports";

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void theEntriesOfAMonthEqualItsInvoicesAndLeaveOnce() {
        var accountant = house.token(Role.ACCOUNTANT, new Scope.House(), TokenRight.READ_AND_WRITE);
        var sale = Selling.in(house, "Lise");
        export(sale, accountant, "2026-12-31");
        var invoice = sale.validated(1_000_03);
        sale.validated(250_00);
        var credit = RunningHouse.id(sale.done(
                sale.entrepreneur,
                INVOICES + "/" + invoice + "/credit",
                "{\"lines\":[{\"label\":\"Geste\",\"unitPriceCents\":10000,\"vatBasisPoints\":2000}]}"));
        sale.done(sale.team, INVOICES + "/" + credit + "/validate", "{}");
        sale.done(
                "/api/v1/payments",
                "{\"customerId\":\"%s\",\"amountCents\":50000,\"paidOn\":\"2026-04-02\",\"means\":\"CHEQUE\",\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":50000}]}"
                        .formatted(sale.customer, invoice));
        var answer = export(sale, accountant, "2026-12-31");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);

        int batch = house.bean(EntryExports.class).lastBatch();
        var sales = rows(batch, ExportFileKind.SALES);
        assertThat(byPiece(sales))
                .allSatisfy((_, rows) -> assertThat(balance(rows, "G"))
                        .isEqualByComparingTo(BigDecimal.ZERO)
                        .isEqualByComparingTo(balance(rows, "A")));
        assertThat(sum(sales, "411000")).isEqualByComparingTo("1380.04");
        assertThat(sum(sales, "445710")).as("VAT of 500,00 paid of 1 080,04").isEqualByComparingTo("-83.33");
        assertThat(sum(sales, "445740")).isEqualByComparingTo("-146.68");
        var payments = rows(batch, ExportFileKind.PAYMENTS);
        assertThat(payments).extracting(row -> row[3] + row[4]).contains("511200CHQ");
        assertThat(byPiece(payments)).hasSize(1);

        var again = export(sale, accountant, "2026-12-31");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("SOMETHING_LEFT", "0 écriture");
        assertThat(house.bean(EntryExports.class).lastBatch()).isEqualTo(batch);
    }

    /** W7: what corrects an entry that left is a fact of its own, in a later batch. */
    @Test
    void aCorrectionLeavesInALaterBatch() {
        var sale = Selling.in(house, "Maël");
        var invoice = sale.validated(100_00);
        export(sale, sale.team, "2026-12-31");
        int first = house.bean(EntryExports.class).lastBatch();
        sale.done(sale.team, INVOICES + "/" + invoice + "/write-off", "{\"motive\":\"Liquidation\"}");
        export(sale, sale.team, "2026-12-31");
        assertThat(house.bean(EntryExports.class).lastBatch()).isEqualTo(first + 1);
        assertThat(rows(first + 1, ExportFileKind.SALES))
                .extracting(row -> row[3])
                .contains("654000");
    }

    /** Without its invoice and its VAT, which the accountant enters. */
    @Test
    void aPurchaseLeavesOnceItIsApproved() {
        var sale = Selling.in(house, "Odon");
        var bought = RunningHouse.id(house.post(
                sale.entrepreneur,
                "/api/v1/purchases",
                ("{\"kind\":\"SUBCONTRACTING\",\"invoiceId\":\"%s\",\"netCents\":20000,\"supplier\":\"Atelier\","
                                + "\"boughtOn\":\"2026-03-20\"}")
                        .formatted(sale.validated(1_000_00))));
        export(sale, sale.team, "2026-12-31");
        int before = house.bean(EntryExports.class).lastBatch();
        assertThat(rows(before, ExportFileKind.PURCHASES)).isEmpty();
        sale.done("/api/v1/purchases/" + bought + "/approve", "{}");
        export(sale, sale.team, "2026-12-31");
        var purchases = rows(before + 1, ExportFileKind.PURCHASES);
        assertThat(sum(purchases, "611000")).isEqualByComparingTo("200.00");
        assertThat(sum(purchases, "408100")).isEqualByComparingTo("-200.00");
        assertThat(purchases.getFirst()[7]).startsWith("Sous-traitance F-2026-");
    }

    @Test
    void whoeverHasAnActivityAloneExportsNothing() {
        var sale = Selling.in(house, "Nina");
        sale.refused(sale.entrepreneur, EXPORTS, "{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}", "FORBIDDEN");
    }

    private HttpResponse<String> export(Selling sale, String token, String lastDay) {
        return sale.house.post(token, EXPORTS, "{\"from\":\"2026-01-01\",\"to\":\"" + lastDay + "\"}");
    }

    /** As the accountant reads it: cp1252, without its head. */
    private List<String[]> rows(int batch, ExportFileKind kind) {
        return house.bean(EntryExports.class).filesOf(batch).stream()
                .filter(file -> file.kind() == kind)
                .map(file -> house.bean(KeptFiles.class)
                        .read(file.file(), opened -> opened.bytes().readAllBytes())
                        .orElseThrow())
                .flatMap(bytes -> new String(bytes, Charset.forName("windows-1252"))
                        .lines()
                        .skip(1))
                .map(row -> row.split(";", -1))
                .toList();
    }

    private static Map<String, List<String[]>> byPiece(List<String[]> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row[0]));
    }

    /** What one general account takes more at its debit than at its credit. */
    private static BigDecimal sum(List<String[]> rows, String account) {
        return balance(rows.stream().filter(row -> row[3].equals(account)).toList(), "G");
    }

    private static BigDecimal balance(List<String[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[row.length - 2].equals(kind))
                .map(row -> decimal(row[row.length - 4]).subtract(decimal(row[row.length - 3])))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(String amount) {
        return amount.isEmpty() ? BigDecimal.ZERO : new BigDecimal(amount.replace(',', '.'));
    }
}
