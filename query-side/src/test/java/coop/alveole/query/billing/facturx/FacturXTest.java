package coop.alveole.query.billing.facturx;

import static coop.alveole.query.billing.paper.SalePapers.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.query.billing.paper.Buyer;
import coop.alveole.query.billing.paper.CompanyNumbers;
import coop.alveole.query.billing.paper.Earlier;
import coop.alveole.query.billing.paper.ElectronicAddress;
import coop.alveole.query.billing.paper.Nature;
import coop.alveole.query.billing.paper.PaperLine;
import coop.alveole.query.billing.paper.SaleDiscount;
import coop.alveole.query.billing.paper.SaleKind;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.Seller;
import coop.alveole.query.billing.paper.Unit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of invoice passes the rules of EN 16931 and those of France without an error or a warning. */
class FacturXTest {
    private static final Earlier DEPOSIT =
            new Earlier(SaleKind.DEPOSIT_INVOICE, "FA2027-0031", LocalDate.of(2027, 2, 1), new Money(94_320));

    static Stream<Named<SalePaper>> invoices() {
        return Stream.of(
                named(
                        "an ordinary one",
                        draft(hours("Pose de parquet", 12, TWENTY)).paper()),
                named(
                        "several rates, goods and services",
                        draft(
                                        hours("Pose", 12, TWENTY),
                                        hours("Rénovation d'un logement ancien", 7, TEN),
                                        goods("Isolant", 13, 1_999, FIVE_AND_A_HALF))
                                .paper()),
                named("goods alone", draft(goods("Étagère", 3, 12_345, TWENTY)).paper()),
                named(
                        "training, exempt",
                        draft(hours("Formation Excel", 14, TRAINING)).paper()),
                named(
                        "exempt and taxed",
                        draft(hours("Formation", 14, TRAINING), hours("Conseil", 2, TWENTY))
                                .paper()),
                named(
                        "two reasons to be exempt",
                        draft(hours("Formation", 14, TRAINING), hours("Autre", 2, FRANCHISE))
                                .paper()),
                named(
                        "reverse charge",
                        draft(hours("Sous-traitance", 20, REVERSE_CHARGE)).paper()),
                named(
                        "services to the Union",
                        draft(hours("Beratung", 20, REVERSE_CHARGE)).to(GERMAN).paper()),
                named(
                        "goods to the Union",
                        draft(goods("Tisch", 2, 80_000, TO_THE_UNION))
                                .to(GERMAN)
                                .paper()),
                named(
                        "export",
                        draft(goods("Table", 1, 99_900, EXPORT)).to(SWISS).paper()),
                named("outside VAT", draft(hours("Dédommagement", 1, OUTSIDE)).paper()),
                named(
                        "franchise",
                        draft(hours("Dessin", 5, FRANCHISE))
                                .by(withoutVatNumber())
                                .paper()),
                named(
                        "deposit",
                        draft(hours("Acompte de 30 % sur le devis DE2027-0007", 12, TWENTY))
                                .kind(SaleKind.DEPOSIT_INVOICE, "FA2027-0043")
                                .paper()),
                named(
                        "progress, over a period",
                        draft(hours("Situation n° 2", 35, TWENTY))
                                .kind(SaleKind.PROGRESS_INVOICE, "FA2027-0044")
                                .supplied(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28))
                                .paper()),
                named(
                        "balance with what was paid before",
                        draft(hours("Chantier", 40, TWENTY))
                                .kind(SaleKind.BALANCE_INVOICE, "FA2027-0045")
                                .after(DEPOSIT)
                                .paid(DEPOSIT.inclVat())
                                .paper()),
                named("balance with its deposit taken back as a line", balanceByLines()),
                named(
                        "credit note",
                        draft(hours("Heures comptées deux fois", 3, TWENTY))
                                .kind(SaleKind.CREDIT_NOTE, "AV2027-0003")
                                .after(new Earlier(
                                        SaleKind.INVOICE, "FA2027-0012", LocalDate.of(2027, 1, 5), new Money(7_860)))
                                .paper()),
                named("discounts", discounted()),
                named("two hundred lines", twoHundredLines()),
                named(
                        "a person",
                        draft(hours("Cours de guitare", 10, TWENTY)).to(PERSON).paper()),
                named(
                        "a public body",
                        draft(hours("Atelier", 6, TWENTY)).to(PUBLIC_BODY).paper()),
                named(
                        "VAT on debits, CAPE",
                        draft(hours("Conseil", 3, TWENTY)).saying(true, CAPE).paper()),
                named("hostile words", hostile()),
                named("prices and quantities that do not fall on the cent", broken()));
    }

    static final String CAPE =
            "Bruno Invente bénéficie d'un contrat d'appui au projet d'entreprise (CAPE) de La Ruche des"
                    + " Halles, 1 rue des Halles, 37000 Tours, SIREN 552100554 ; terme du contrat : 31/12/2027";

    private static Seller withoutVatNumber() {
        return new Seller(
                SELLER.legalName(),
                "",
                SELLER.legalForm(),
                "",
                SELLER.registry(),
                "",
                new CompanyNumbers("552100554", "", ""),
                SELLER.address(),
                SELLER.electronic());
    }

    private static SalePaper balanceByLines() {
        var back = PaperLine.of(
                "Acomptes",
                "Acompte facturé FA2027-0031 du 01/02/2027",
                Nature.SERVICES,
                new Quantity(-1_000),
                Unit.LUMP_SUM,
                new Money(78_600),
                TWENTY);
        return draft(hours("Chantier", 40, TWENTY), back)
                .kind(SaleKind.BALANCE_INVOICE, "FA2027-0046")
                .after(DEPOSIT)
                .paper();
    }

    private static SalePaper discounted() {
        return draft(
                        hours("Pose", 12, TWENTY).lessDiscount(new Money(5_000)),
                        goods("Isolant", 13, 1_999, FIVE_AND_A_HALF).lessDiscount(new Money(1)))
                .less(new SaleDiscount("Remise de fidélité, 5 %", new Money(3_680), TWENTY))
                .less(new SaleDiscount("Remise de fidélité, 5 %", new Money(1_299), FIVE_AND_A_HALF))
                .paper();
    }

    private static SalePaper twoHundredLines() {
        return draft(IntStream.rangeClosed(1, 200)
                        .mapToObj(at -> PaperLine.of(
                                "Lot " + (1 + at / 40),
                                "Article n° " + at,
                                Nature.GOODS,
                                new Quantity(at * 333L),
                                Unit.METRE,
                                new Money(at * 7L + 3),
                                at % 3 == 0 ? TEN : TWENTY))
                        .toArray(PaperLine[]::new))
                .paper();
    }

    private static SalePaper hostile() {
        return draft(
                        hours("<script>alert('&amp;')</script> & ]]> \"guillemets\"", 1, TWENTY),
                        hours("😀 emoji, \u0001 contrôle, \uFFFE, \t tabulation\net ligne", 1, TWENTY),
                        hours("שלום עולם — مرحبا \u202Einversé", 1, TWENTY),
                        hours("é".repeat(500), 1, TWENTY),
                        hours("x y ".repeat(125), 1, TWENTY))
                .to(new Buyer(
                        Buyer.Kind.COMPANY,
                        "L'<Été> & \"Fils\" 😀",
                        COMPANY.numbers(),
                        COMPANY.address(),
                        COMPANY.electronic(),
                        "<&>"))
                .saying(false, "<b>&lt;</b> 😀 ".repeat(30))
                .paper();
    }

    private static SalePaper broken() {
        return draft(
                        PaperLine.of(
                                "",
                                "Demi-heure",
                                Nature.SERVICES,
                                new Quantity(1_333),
                                Unit.HOUR,
                                new Money(6_667),
                                TEN),
                        PaperLine.of("", "Fil", Nature.GOODS, new Quantity(1), Unit.METRE, new Money(1_500), TWENTY),
                        PaperLine.of(
                                "", "Vis", Nature.GOODS, new Quantity(999_999_999), Unit.PIECE, new Money(1), TWENTY))
                .paper();
    }

    @ParameterizedTest
    @MethodSource("invoices")
    void passesTheRulesOfEuropeAndOfFrance(SalePaper paper) throws Exception {
        var verdict = Verdict.ofXml(FacturX.of(paper));
        assertThat(verdict.messages()).isEmpty();
        assertThat(verdict.valid()).isTrue();
    }

    /** Of the whole, of VAT, of a line. */
    @ParameterizedTest
    @CsvSource({
        "GrandTotalAmount>786.00, GrandTotalAmount>785.00",
        "CalculatedAmount>131.00, CalculatedAmount>130.00",
        "DuePayableAmount>786.00, DuePayableAmount>686.00",
        "BilledQuantity unitCode=\"HUR\">10.0000, BilledQuantity unitCode=\"HUR\">9.0000"
    })
    void anAmountThatIsChangedIsFound(String written, String changed) throws Exception {
        var xml = new String(FacturX.of(draft(hours("Pose", 10, TWENTY)).paper()), StandardCharsets.UTF_8);
        assertThat(xml).contains(written);
        var verdict = Verdict.ofXml(xml.replace(written, changed).getBytes(StandardCharsets.UTF_8));
        assertThat(verdict.messages()).isNotEmpty();
    }

    /** They hold for this very file: without its mention it is warned of. */
    @Test
    void theFrenchRulesAreLookedAt() throws Exception {
        var xml = new String(FacturX.of(draft(hours("Pose", 10, TWENTY)).paper()), StandardCharsets.UTF_8);
        var changed = xml.replace("<ram:SubjectCode>PMT</ram:SubjectCode>", "<ram:SubjectCode>AAI</ram:SubjectCode>");
        assertThat(Verdict.ofXml(changed.getBytes(StandardCharsets.UTF_8)).messages())
                .anySatisfy(message -> assertThat(message).startsWith("warning").contains("BR-FR-05"));
    }

    /** A rule for companies that nobody can obey for somebody who has no such address. */
    @Test
    void aPersonWithoutAnyAddressOfTheirsIsTheOneWarning() throws Exception {
        var nobody = new Buyer(
                Buyer.Kind.PERSON, "Chloé Invente", CompanyNumbers.NONE, PERSON.address(), ElectronicAddress.NONE, "");
        var verdict = Verdict.ofXml(
                FacturX.of(draft(hours("Cours", 1, TWENTY)).to(nobody).paper()));
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.messages())
                .singleElement()
                .satisfies(message -> assertThat(message).startsWith("warning").contains("BR-FR-12"));
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(FacturX.of(hostile())).isEqualTo(FacturX.of(hostile()));
    }

    @Test
    void aQuoteIsNoInvoice() {
        var quote = draft(hours("Pose", 10, TWENTY))
                .kind(SaleKind.QUOTE, "DE2027-0007")
                .paper();
        assertThatThrownBy(() -> FacturX.of(quote)).isInstanceOf(IllegalArgumentException.class);
    }
}
