package coop.alveole.ops.bench;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.query.billing.paper.Buyer;
import coop.alveole.query.billing.paper.CompanyNumbers;
import coop.alveole.query.billing.paper.ElectronicAddress;
import coop.alveole.query.billing.paper.Mentions;
import coop.alveole.query.billing.paper.Nature;
import coop.alveole.query.billing.paper.PaperLine;
import coop.alveole.query.billing.paper.PostalAddress;
import coop.alveole.query.billing.paper.SaleDates;
import coop.alveole.query.billing.paper.SaleKind;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.SaleSums;
import coop.alveole.query.billing.paper.SaleVat;
import coop.alveole.query.billing.paper.Seller;
import coop.alveole.query.billing.paper.Unit;
import coop.alveole.query.billing.paper.VatCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Invoices of an invented cooperative: one to twelve lines, three ways to stand towards VAT, by their number alone. */
public final class InventedSales {
    private static final int LINES_MAX = 12;
    private static final LocalDate ISSUED = LocalDate.of(2027, 3, 12);
    private static final List<SaleVat> VAT = List.of(
            SaleVat.at(2_000),
            SaleVat.at(1_000),
            SaleVat.without(VatCategory.E, "Exonération de TVA, article 261-4-4° a du CGI", "VATEX-FR-CGI261-4"));
    private static final Seller SELLER = new Seller(
            "La Ruche des Halles",
            "Atelier Bois de Bruno",
            "SARL Scop à capital variable",
            "",
            "RCS Tours 552 100 554",
            "",
            new CompanyNumbers("552100554", "55210055400013", "FR18552100554"),
            new PostalAddress(List.of("1 rue des Halles"), "37000", "Tours", "FR"),
            ElectronicAddress.inTheDirectory("552100554"));
    private static final Buyer BUYER = new Buyer(
            Buyer.Kind.COMPANY,
            "Menuiserie du Port",
            new CompanyNumbers("123456782", "12345678200010", "FR32123456782"),
            new PostalAddress(List.of("12 quai Paul-Bert"), "37100", "Tours", "FR"),
            ElectronicAddress.inTheDirectory("123456782"),
            "");
    private static final Mentions MENTIONS = new Mentions(
            "Paiement à 30 jours, par virement",
            "Pénalités de retard : trois fois le taux de l'intérêt légal",
            "Indemnité forfaitaire pour frais de recouvrement : 40 €",
            "Pas d'escompte pour paiement anticipé",
            false,
            List.of(),
            "",
            "");

    private InventedSales() {}

    public static SalePaper invoice(int number) {
        var lines = IntStream.rangeClosed(1, 1 + number % LINES_MAX)
                .mapToObj(at -> line(number, at))
                .toList();
        return new SalePaper(
                SaleKind.INVOICE,
                "FA2027-%06d".formatted(number),
                new SaleDates(ISSUED, ISSUED.plusDays(30), ISSUED, ISSUED),
                SELLER,
                BUYER,
                lines,
                List.of(),
                SaleSums.of(lines, List.of(), Money.ZERO),
                List.of(),
                MENTIONS);
    }

    private static PaperLine line(int number, int at) {
        return PaperLine.of(
                "",
                "Prestation %d de la commande %d".formatted(at, number),
                Nature.SERVICES,
                new Quantity(500L * at),
                Unit.HOUR,
                new Money(4_000L + 7L * number),
                VAT.get((number + at) % VAT.size()));
    }
}
