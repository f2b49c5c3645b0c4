package coop.alveole.ops;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.AccountUse.*;
import coop.alveole.domain.billing.chart.Auxiliaries;
import coop.alveole.domain.billing.chart.ChartEvent.*;
import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.billing.chart.HouseAccount;
import coop.alveole.domain.billing.chart.JournalKind;
import coop.alveole.domain.billing.export.ExportEvent.*;
import coop.alveole.domain.billing.export.ExportFileKind;
import coop.alveole.domain.billing.export.GivenCode;
import coop.alveole.domain.billing.export.Leaving;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.ChartId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.ExportRegisterId;
import coop.alveole.domain.shared.trade.FactId;
import coop.alveole.domain.shared.trade.LineCategory;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event of the accounts and of what leaves for the accountant, and of each use of a code. */
final class ExportSamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000031";
    private static final ChartId CHART = new ChartId("chart-" + UUID);
    private static final ExportRegisterId REGISTER = new ExportRegisterId("exports-" + UUID);
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final CustomerId CUSTOMER = new CustomerId("customer-00000000-0000-4000-8000-000000000011");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    static final List<Object> ALL = List.of(
            chosen(new OfSale(LineCategory.SERVICES, Vat.at(1_000)), "706100"),
            new ExportFormatChosen(CHART, ExportFlavour.QUADRA, ExportEncoding.UTF_8, Auxiliaries.ONE_FOR_EACH, DAY),
            new EntriesExported(
                    REGISTER,
                    1,
                    DAY.withDayOfMonth(1),
                    DAY,
                    ExportFlavour.SAGE,
                    ExportEncoding.CP1252,
                    List.of(new Leaving(
                            new FactId("sold/invoice-00000000-0000-4000-8000-000000000021"),
                            new Money(1_200_00),
                            new Money(1_200_00))),
                    List.of(new GivenCode(new OfCustomer(CUSTOMER), new Label("C00001"))),
                    DAY.plusDays(2)),
            new ExportFileKept(
                    REGISTER,
                    1,
                    ExportFileKind.SALES,
                    new Digest("ab".repeat(32)),
                    new SealedFile(new Digest("cd".repeat(32)), 1_204, FileType.CSV, new FileKey("file/" + UUID)),
                    DAY.plusDays(2)));

    static final List<Object> OTHERS = List.of(
            chosen(new OfTax(Vat.at(1_000)), "445712"),
            chosen(new OfTaxCode(Vat.at(1_000)), "T10"),
            chosen(new OfMeans(PaymentMeans.CHEQUE), "511200"),
            chosen(new OfHouse(HouseAccount.CUSTOMERS), "411000"),
            chosen(new OfJournal(JournalKind.SALES), "VE"),
            chosen(new OfActivity(JOINERY), "BOIS"),
            chosen(new OfCustomer(CUSTOMER), "01DURAND"));

    private ExportSamples() {}

    private static CodeChosen chosen(AccountUse use, String code) {
        return new CodeChosen(CHART, use, new Label(code), DAY);
    }
}
