package coop.alveole.command.membership.document;

import coop.alveole.command.files.FileOwner;
import coop.alveole.command.files.FileStore;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.domain.membership.document.DocumentCommand.ProduceDocument;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.file.FileType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A document printed and sealed on the disk, for the command that names it: alone, or among letters produced at once. */
@Component
class Production {
    private final DocumentPress press;
    private final FileStore files;
    private final Supplier<LocalDate> today;

    Production(DocumentPress press, FileStore files, Supplier<LocalDate> today) {
        this.press = press;
        this.files = files;
        this.today = today;
    }

    LocalDate today() {
        return today.get();
    }

    ProduceDocument of(MembershipId member, DocumentId document, DocumentKind kind, Matter matter) {
        var printed = press.print(new DocumentPress.Order(member, document, kind, matter, today.get()));
        // A contract says what somebody is paid, a letter what they risk: kept as long as the social file.
        var owner = new FileOwner.OfPerson(member.personId(), RetentionClass.SOCIAL);
        var file = files.keep(new NewFile(owner, member.value(), FileType.PDF, printed.name()), printed.content());
        return new ProduceDocument(member, document, kind, matter, today.get(), file);
    }

    /** Empty for whom no such letter is complete today. */
    Optional<Matter> letterTo(MembershipId member, DocumentKind kind) {
        return press.letterTo(member, kind, today.get());
    }
}
