package coop.alveole.query.billing.document;

import coop.alveole.domain.billing.issue.IssuedPaper.OfReminder;
import coop.alveole.domain.billing.reminder.RemindersEvent.CustomerReminded;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.Term;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.reminder.ReminderFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.document.InvoiceDocuments.Made;
import coop.alveole.query.billing.issue.ClearFile;
import coop.alveole.query.billing.issue.KeptPapers;
import coop.alveole.query.billing.paper.CustomerLetterPrints;
import coop.alveole.query.billing.paper.LetterSheet;
import coop.alveole.query.billing.reminder.ReminderWords;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The letter of each reminder of an invoice: made once it was sent, whatever the way, and read as it was kept ever after. */
@Component
public class ReminderDocuments {
    private final InvoiceDocuments invoices;
    private final Documents<ReminderFile> reminders;
    private final ReminderWords words;
    private final SellerWords sellers;
    private final BuyerWords buyers;
    private final CustomerLetterPrints prints;
    private final Brands brands;
    private final KeptPapers kept;

    ReminderDocuments(
            InvoiceDocuments invoices,
            Documents<ReminderFile> reminders,
            ReminderWords words,
            SellerWords sellers,
            BuyerWords buyers,
            CustomerLetterPrints prints,
            Brands brands,
            KeptPapers kept) {
        this.invoices = invoices;
        this.reminders = reminders;
        this.words = words;
        this.sellers = sellers;
        this.buyers = buyers;
        this.prints = prints;
        this.brands = brands;
        this.kept = kept;
    }

    /** Of whoever may read the words of the invoice; one that is not kept yet is waited for. */
    ClearFile pdf(InvoiceId id, int number, Reading reading) {
        invoice(id, reading);
        reminder(id, number, reading);
        return kept.find(new OfReminder(id, number), reading)
                .map(kept::pdf)
                .orElseThrow(() -> new RuleBroken(RequestRule.NOT_READY, "after"));
    }

    /** For the house itself: what a reader is judged for is judged of nobody here. */
    public Made made(InvoiceId id, int number, long head, LocalDate day) {
        var now = Reading.holding(head, day, ForTheHouse.HOUSE);
        var invoice = invoice(id, now);
        var reminder = reminder(id, number, now);
        var sent = reminder.reminder(number).orElseThrow();
        var then = now.on(sent.remindedOn());
        var sheet = sheet(invoice, reminder, sent, then);
        var brand = brands.of(invoice.activity().orElseThrow(), sent.remindedOn(), now);
        var name = "relance-" + number + "-" + invoice.issue().orElseThrow().number() + ".pdf";
        return new Made(new ClearFile(name, prints.of(sheet, sent.remindedOn(), brand)), sent.remindedOn());
    }

    private LetterSheet sheet(InvoiceFile invoice, ReminderFile reminder, CustomerReminded sent, Reading then) {
        var terms = sellers.terms(then);
        var charges = reminder.chargesOn(sent.remindedOn());
        var asked = new ReminderWords.Asked(sent.kind(), sent.remindedOn(), sent.due(), charges);
        var said = words.of(invoice, asked, terms);
        var house = ReminderWords.house(terms);
        return new LetterSheet(
                house,
                SellerWords.letterHead(terms),
                window(invoice, then),
                French.day(sent.remindedOn()),
                said.subject(),
                paragraphs(said.text(), house),
                foot(terms, house));
    }

    /** The customer as it was known that day, or when the invoice was written, if that is later. */
    private List<String> window(InvoiceFile invoice, Reading then) {
        var written = invoice.writings().getLast();
        var day = then.asOf().isBefore(written.from()) ? written.from() : then.asOf();
        return buyers.find(written.customer(), then.on(day))
                .map(BuyerWords::window)
                .filter(lines -> !lines.isEmpty())
                .orElseThrow(() -> new IllegalStateException("nobody to write to about " + invoice.id()));
    }

    /** The name of the house, which ends the text of a mail, is signed apart. */
    private static List<String> paragraphs(String text, String house) {
        return Stream.of(text.strip().split("\n\n", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals(house))
                .toList();
    }

    private static String foot(MoneyTerms terms, String house) {
        return terms.seller()
                .siren()
                .map(Term::value)
                .map(Siren::digits)
                .map(digits -> house + ", SIREN " + digits)
                .orElse(house);
    }

    private InvoiceFile invoice(InvoiceId id, Reading reading) {
        return invoices.file(id, reading).orElseThrow(ReminderDocuments::unknown);
    }

    private ReminderFile reminder(InvoiceId id, int number, Reading reading) {
        reading.waitFor(reminders);
        return reminders
                .find(id.value())
                .filter(file -> file.reminder(number).isPresent())
                .orElseThrow(ReminderDocuments::unknown);
    }

    private static RuleBroken unknown() {
        return new RuleBroken(RequestRule.UNKNOWN, "id");
    }
}
