package coop.alveole.query.membership.document;

import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.print.Print;
import coop.alveole.query.print.Printer;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints the documents of one membership: each kind by its template, a draft marked as one. */
@Component
public class DocumentPrints {
    private final DocumentQueries queries;
    private final Printer printer;
    private final MessageSource messages;

    DocumentPrints(DocumentQueries queries, Printer printer, MessageSource messages) {
        this.queries = queries;
        this.printer = printer;
        this.messages = messages;
    }

    /** As it leaves the house: its foot bears its id, and the entry that it comes from. */
    public byte[] produced(
            MembershipId id, DocumentId document, DocumentKind kind, Matter matter, Reading reading, Locale reader) {
        var prepared = queries.producible(id, kind, matter, reading, reader);
        var foot = messages.getMessage(
                "document.foot", new Object[] {document, Long.toString(prepared.position())}, Locale.FRENCH);
        return printed(prepared, foot, false, reading.asOf());
    }

    byte[] draft(MembershipId id, DocumentKind kind, Matter matter, Reading reading, Locale reader) {
        var prepared = queries.complete(id, kind, matter, reading, reader);
        var foot = messages.getMessage("document.foot-of-a-draft", null, Locale.FRENCH);
        return printed(prepared, foot, true, reading.asOf());
    }

    /** What a file of that kind is called: nothing of the person is in it. */
    public static String fileName(DocumentKind kind, LocalDate day) {
        return template(kind) + "-" + day + ".pdf";
    }

    private byte[] printed(Prepared prepared, String foot, boolean draft, LocalDate day) {
        var paper = new Paper(foot, draft, prepared.house(), prepared.person(), French.day(day), prepared.says());
        var title = messages.getMessage("document." + prepared.kind(), null, Locale.FRENCH);
        return printer.print(new Print(template(prepared.kind()), title, day, paper));
    }

    private static String template(DocumentKind kind) {
        return switch (kind) {
            case CAPE_CONTRACT -> "contrat-cape";
            case CESA_CONTRACT -> "contrat-cesa";
            case CAPE_AMENDMENT, CESA_AMENDMENT -> "avenant";
            case HANDBOOK_RECEIPT -> "mode-d-emploi-remis";
            case MEMBERSHIP_CERTIFICATE -> "attestation";
            case ASSOCIATION_LETTER -> "lettre-societariat";
            case CAPE_END_LETTER -> "lettre-fin-de-cape";
            case EXPIRING_PAPER_LETTER -> "lettre-piece-a-echeance";
        };
    }
}
