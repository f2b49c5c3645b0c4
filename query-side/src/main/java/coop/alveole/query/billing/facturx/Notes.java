package coop.alveole.query.billing.facturx;

import coop.alveole.query.billing.paper.Buyer;
import coop.alveole.query.billing.paper.SalePaper;
import java.util.ArrayList;
import java.util.List;
import org.mustangproject.IncludedNote;
import org.mustangproject.SubjectCode;

/** What the law has an invoice say, under the codes of the French rules (BR-FR-05): PMT, PMD, AAB, and BAR. */
final class Notes {
    static final String ON_DEBITS = "Option pour le paiement de la taxe d'après les débits";

    /** A consumer owes neither the indemnity nor the penalties of companies; the rules want the notes all the same. */
    private static final String NOT_HERE = "Sans objet : le client est un particulier.";

    private Notes() {}

    static List<IncludedNote> of(SalePaper paper) {
        var mentions = paper.mentions();
        var notes = new ArrayList<IncludedNote>();
        notes.add(note(mentions.indemnity(), SubjectCode.PMT));
        notes.add(note(mentions.penalties(), SubjectCode.PMD));
        notes.add(note(mentions.earlyPayment(), SubjectCode.AAB));
        notes.add(new Treatment(treatment(paper.buyer())));
        if (mentions.vatOnDebits()) notes.add(new IncludedNote(ON_DEBITS, SubjectCode.AAI));
        mentions.sentences().forEach(each -> notes.add(new IncludedNote(Written.words(each), SubjectCode.AAI)));
        return List.copyOf(notes);
    }

    private static IncludedNote note(String words, SubjectCode code) {
        return new IncludedNote(words.isBlank() ? NOT_HERE : Written.words(words), code);
    }

    /** How a platform treats it (BR-FR-20). */
    private static String treatment(Buyer buyer) {
        if (buyer.kind() == Buyer.Kind.PERSON) return "B2C";
        return buyer.address().isFrench() ? "B2B" : "B2BINT";
    }

    /** Mustang has no constant for BAR. */
    private static final class Treatment extends IncludedNote {
        Treatment(String code) {
            super(code, null);
        }

        @Override
        public String toCiiXml() {
            return super.toCiiXml().replace("</ram:Content>", "</ram:Content><ram:SubjectCode>BAR</ram:SubjectCode>");
        }
    }
}
