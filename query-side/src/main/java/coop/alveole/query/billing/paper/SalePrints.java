package coop.alveole.query.billing.paper;

import coop.alveole.query.billing.facturx.FacturX;
import coop.alveole.query.print.Beside;
import coop.alveole.query.print.Print;
import coop.alveole.query.print.Printer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A paper of a sale as a file: a quote is a PDF, an invoice and a credit note a PDF that holds their XML (Factur-X). */
@Component
public final class SalePrints {
    private final Printer printer;

    public SalePrints(Printer printer) {
        this.printer = printer;
    }

    public byte[] of(SalePaper paper, Brand brand) {
        var title = paper.kind().title() + " " + paper.number();
        var xml = paper.kind().isInvoice() ? Optional.of(FacturX.of(paper)) : Optional.<byte[]>empty();
        return printer.print(
                new Print("sale", title, paper.dates().issuedOn(), SaleSheets.of(paper, brand)),
                new Beside(brand.pictures(), xml));
    }
}
