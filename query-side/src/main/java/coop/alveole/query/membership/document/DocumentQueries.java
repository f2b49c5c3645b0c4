package coop.alveole.query.membership.document;

import static coop.alveole.domain.shared.RequestRule.DOCUMENT_COMPLETE;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.membership.document.DocumentFile;
import coop.alveole.projection.membership.document.DocumentFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What may be produced for one membership, and what was; for whoever reads its contracts. */
@Component
class DocumentQueries {
    private final Documents<DocumentFile> files;
    private final Documents<MemberFile> members;
    private final AsKnown asKnown;
    private final Parties parties;
    private final ContractPapers contracts;
    private final LetterPapers letters;
    private final OtherPapers others;
    private final MessageSource messages;

    DocumentQueries(
            Documents<DocumentFile> files,
            Documents<MemberFile> members,
            AsKnown asKnown,
            Parties parties,
            ContractPapers contracts,
            LetterPapers letters,
            OtherPapers others,
            MessageSource messages) {
        this.files = files;
        this.members = members;
        this.asKnown = asKnown;
        this.parties = parties;
        this.contracts = contracts;
        this.letters = letters;
        this.others = others;
        this.messages = messages;
    }

    /** Nothing for the unknown and for what this reader may not see: from outside they are the same. */
    DocumentFile file(MembershipId id, Reading reading) {
        member(id, reading);
        var fold = new DocumentFiles();
        return asKnown.find(files, fold, id.value(), reading).orElseGet(() -> fold.empty(id.value()));
    }

    MemberFile member(MembershipId id, Reading reading) {
        UNKNOWN.require(reading.viewer().may(Access.READ_CONTRACT, id.personId()), "id");
        return asKnown.find(members, new MemberFiles(), id.value(), reading)
                .orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    List<Prepared> all(MembershipId id, Reading reading, Locale reader) {
        var member = member(id, reading);
        var both = parties.of(id, reading, reader);
        return Stream.of(
                        contracts.of(id, member, both, reading, reader),
                        letters.of(id, member, both, reading, reader),
                        others.of(id, member, both, reading))
                .flatMap(papers -> papers)
                .toList();
    }

    /** Refused with the list of what is missing. */
    Prepared complete(MembershipId id, DocumentKind kind, Matter matter, Reading reading, Locale reader) {
        var found = all(id, reading, reader).stream()
                .filter(each -> each.is(kind, matter))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new RuleBroken(DOCUMENT_COMPLETE, "kind", say("document.lack.fact", reader)));
        DOCUMENT_COMPLETE.require(found.isComplete(), "kind", String.join(" ; ", found.lacks()));
        return found;
    }

    Prepared producible(MembershipId id, DocumentKind kind, Matter matter, Reading reading, Locale reader) {
        var found = complete(id, kind, matter, reading, reader);
        DOCUMENT_COMPLETE.require(found.isProducible(), "kind", say("document.lack.signature", reader));
        return found;
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
