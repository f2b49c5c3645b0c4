package coop.alveole.query.billing.paper;

import static coop.alveole.query.billing.paper.SalePapers.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.query.billing.facturx.FacturX;
import coop.alveole.query.billing.facturx.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever was decided on a line's VAT is said so that the validator understands it. */
class VatOnPaperTest {
    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void isValidForEachDecision(VatTreatment treatment) throws Exception {
        var decided = treatment == VatTreatment.TAXED ? Vat.at(2_000) : Vat.without(treatment);
        var line = goods("Objet", 2, 1_999, VatOnPaper.of(decided));
        var paper = draft(line)
                .to(treatment == VatTreatment.EXPORT ? SWISS : GERMAN)
                .paper();
        assertThat(Verdict.ofXml(FacturX.of(paper)).messages()).isEmpty();
        assertThat(paper.sums().vat())
                .singleElement()
                .satisfies(sum -> assertThat(sum.amount())
                        .isEqualTo(decided.rate().of(line.netOfVat(), java.math.RoundingMode.HALF_UP)));
    }
}
