package coop.alveole.query.billing.facturx;

import coop.alveole.query.billing.paper.Earlier;
import coop.alveole.query.billing.paper.Nature;
import coop.alveole.query.billing.paper.SaleKind;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.VatCategory;
import org.mustangproject.Invoice;
import org.mustangproject.ReferencedDocument;
import org.mustangproject.XMLTools;
import org.mustangproject.ZUGFeRD.Profiles;
import org.mustangproject.ZUGFeRD.ZUGFeRD2PullProvider;

/** An invoice or a credit note as XML (CII), by Mustang, whose sums must be those of the paper. */
public final class FacturX {
    /** What the standard has the file in the PDF be called. */
    public static final String FILE = "factur-x.xml";

    /** VAT is due by the date of the invoice (UNTDID 2475). */
    private static final String DUE_BY_ITS_DATE = "5";

    private FacturX() {}

    public static byte[] of(SalePaper paper) {
        if (!paper.kind().isInvoice()) throw new IllegalArgumentException("a quote is no invoice");
        var writer = new ZUGFeRD2PullProvider();
        writer.setProfile(Profiles.getByName("EN16931"));
        writer.generateXML(invoice(paper));
        var xml = writer.getXML();
        WrittenSums.of(xml).requireThoseOf(paper);
        return xml;
    }

    private static Invoice invoice(SalePaper paper) {
        var invoice = new Invoice()
                .setDocumentCode(code(paper.kind()))
                .setNumber(paper.number())
                .setBusinessProcessId(process(paper))
                .setIssueDate(XMLTools.tryDate(Written.day(paper.dates().issuedOn())))
                .setCurrency("EUR")
                .setPaymentTermDescription(Written.words(paper.mentions().paymentTerms()))
                .setTotalPrepaidAmount(Written.euros(paper.sums().prepaid()))
                .setSender(Parties.seller(paper))
                .setRecipient(Parties.buyer(paper))
                .setNotesWithSubjectCode(Notes.of(paper));
        if (!paper.buyer().reference().isBlank())
            invoice.setReferenceNumber(paper.buyer().reference());
        if (paper.mentions().vatOnDebits()) invoice.setVATDueDateTypeCode(DUE_BY_ITS_DATE);
        dated(invoice, paper);
        Lines.into(invoice, paper);
        paper.earlier().forEach(each -> invoice.addInvoiceReferencedDocument(reference(each)));
        return invoice;
    }

    private static void dated(Invoice invoice, SalePaper paper) {
        var dates = paper.dates();
        var until = dates.until();
        if (until != null && paper.kind() != SaleKind.CREDIT_NOTE)
            invoice.setDueDate(XMLTools.tryDate(Written.day(until)));
        supplied(invoice, paper);
    }

    /** A delivery that says neither when nor where is refused as an empty one. */
    private static void supplied(Invoice invoice, SalePaper paper) {
        var from = paper.dates().suppliedFrom();
        var to = paper.dates().suppliedUntil();
        if (from != null && to != null) {
            invoice.setDeliveryDate(XMLTools.tryDate(Written.day(to)));
            if (!from.equals(to))
                invoice.setDetailedDeliveryPeriod(
                        XMLTools.tryDate(Written.day(from)), XMLTools.tryDate(Written.day(to)));
        }
        if (to == null || paper.has(VatCategory.K)) invoice.setDeliveryAddress(Parties.place(paper.buyer()));
    }

    private static ReferencedDocument reference(Earlier earlier) {
        return new ReferencedDocument(earlier.number(), XMLTools.tryDate(Written.day(earlier.issuedOn())));
    }

    /** UNTDID 1001. */
    private static String code(SaleKind kind) {
        return switch (kind) {
            case DEPOSIT_INVOICE -> "386";
            case CREDIT_NOTE -> "381";
            case INVOICE, PROGRESS_INVOICE, BALANCE_INVOICE, QUOTE -> "380";
        };
    }

    /** The frame of invoicing (BT-23): goods, services or both, to be paid, or what is left after deposits. */
    private static String process(SalePaper paper) {
        var sold = paper.isOf(Nature.GOODS) ? "B" : paper.isOf(Nature.SERVICES) ? "S" : "M";
        return sold + (paper.kind() == SaleKind.BALANCE_INVOICE ? "4" : "1");
    }
}
