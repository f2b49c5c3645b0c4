package coop.alveole.query.billing.paper;

import static coop.alveole.query.billing.paper.SalePapers.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paper adds up to the cent, and says what the law wants, or it is none. */
class SalePaperTest {
    private static final PaperLine LINE = hours("Pose", 3, TWENTY);

    private static void refused(Runnable making, String why) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessageContaining(why);
    }

    private static SalePaper with(SaleSums sums) {
        var ordinary = draft(LINE).paper();
        return new SalePaper(
                ordinary.kind(),
                ordinary.number(),
                ordinary.dates(),
                ordinary.seller(),
                ordinary.buyer(),
                ordinary.lines(),
                ordinary.discounts(),
                sums,
                ordinary.earlier(),
                ordinary.mentions());
    }

    @Test
    void vatIsCountedOnTheSumOfEachRateHalfUp() {
        // three times 0.025 of VAT is 0.08 on their sum, and would be 0.09 line by line
        var cents = PaperLine.of("", "Vis", Nature.GOODS, Quantity.ONE, Unit.PIECE, new Money(13), TWENTY);
        var sums = SaleSums.of(List.of(cents, cents, cents), List.of(), Money.ZERO);
        assertThat(sums.vatAmount()).isEqualTo(new Money(8));
        assertThat(VAT_HALF.amount()).isEqualTo(new Money(1));
    }

    private static final VatSum VAT_HALF = new VatSum(TEN, new Money(5), new Money(1));

    @Test
    void refusesAVatThatIsNotBaseTimesRate() {
        refused(
                () -> new VatSum(TWENTY, new Money(10_000), new Money(2_001)),
                "the VAT at 2000 on 10000 cents is 2000");
    }

    @Test
    void refusesTotalsThatDoNotSum() {
        var vat = List.of(new VatSum(TWENTY, new Money(10_000), new Money(2_000)));
        var whole = new Money(10_000);
        refused(
                () -> new SaleSums(
                        vat,
                        whole,
                        Money.ZERO,
                        whole,
                        new Money(2_000),
                        new Money(12_001),
                        Money.ZERO,
                        new Money(12_001)),
                "with VAT comes to 12000 cents, not to 12001");
        refused(
                () -> new SaleSums(
                        vat,
                        whole,
                        Money.ZERO,
                        whole,
                        new Money(2_000),
                        new Money(12_000),
                        new Money(2_000),
                        new Money(9_999)),
                "what is left to pay comes to 10000 cents, not to 9999");
        refused(
                () -> new SaleSums(
                        vat,
                        whole,
                        new Money(1),
                        whole,
                        new Money(2_000),
                        new Money(12_000),
                        Money.ZERO,
                        new Money(12_000)),
                "net of VAT comes to 9999");
    }

    @Test
    void refusesSumsThatAreNotThoseOfItsLines() {
        with(SaleSums.of(List.of(LINE), List.of(), Money.ZERO));
        var others = SaleSums.of(List.of(hours("Pose", 4, TWENTY)), List.of(), Money.ZERO);
        refused(() -> with(others), "the lines come to");
        var elsewhere = SaleSums.of(List.of(hours("Pose", 3, TEN)), List.of(), Money.ZERO);
        refused(() -> with(elsewhere), "the lines come to");
    }

    @Test
    void refusesALineThatIsNotQuantityTimesPrice() {
        refused(
                () -> new PaperLine(
                        "",
                        "Pose",
                        Nature.SERVICES,
                        new Quantity(2_000),
                        Unit.HOUR,
                        new Money(5_000),
                        new Money(1_000),
                        new Money(9_001),
                        TWENTY),
                "a line comes to 9000 cents, not to 9001");
    }

    @Test
    void refusesACategoryWithoutItsReasonOrItsRate() {
        refused(() -> SaleVat.without(VatCategory.E, "", ""), "needs a reason");
        refused(() -> new SaleVat(VatCategory.E, Rate.of(2_000), "exonéré", ""), "does not go with");
        refused(() -> SaleVat.at(0), "does not go with");
        refused(() -> new SaleVat(VatCategory.S, new Rate(61, 3), "", ""), "whole number");
    }

    @Test
    void refusesACompanyWithoutItsSirenOrWithoutTheMentionsDueToIt() {
        refused(
                () -> new Buyer(
                        Buyer.Kind.COMPANY,
                        "Anonyme",
                        CompanyNumbers.NONE,
                        COMPANY.address(),
                        ElectronicAddress.NONE,
                        ""),
                "SIREN");
        refused(() -> new CompanyNumbers("123456782", "99999999900010", ""), "no SIRET");
        var toNobody = draft(LINE).to(PERSON).to(COMPANY);
        refused(toNobody::paper, "INV-03");
    }

    @Test
    void refusesACreditNoteOfNothingAndANumberThatNoPlatformTakes() {
        refused(() -> draft(LINE).kind(SaleKind.CREDIT_NOTE, "AV2027-0001").paper(), "names the invoice");
        refused(() -> draft(LINE).kind(SaleKind.INVOICE, "FA 2027 n° 1").paper(), "no number");
        refused(() -> draft(LINE).kind(SaleKind.INVOICE, "F".repeat(36)).paper(), "no number");
    }

    @Test
    void refusesWhatIsOutsideVatBesideAnythingElse() {
        refused(() -> draft(LINE, hours("Dédommagement", 1, OUTSIDE)).paper(), "a paper of its own");
    }

    /** What ends in a log names nobody. */
    @Test
    void noRefusalRepeatsAWordOfThePaper() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaperLine(
                        "",
                        "Chloé Invente",
                        Nature.SERVICES,
                        Quantity.ONE,
                        Unit.HOUR,
                        new Money(1),
                        Money.ZERO,
                        new Money(2),
                        TWENTY))
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("Chloé"));
    }
}
