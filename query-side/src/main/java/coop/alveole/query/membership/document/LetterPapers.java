package coop.alveole.query.membership.document;

import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.ActBy.WithoutAssembly;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.projection.membership.association.AssociationFile.Progress;
import coop.alveole.query.deadline.ActByWords;
import coop.alveole.query.deadline.DaysToAct;
import coop.alveole.query.membership.association.AssociationQueries;
import coop.alveole.query.membership.association.AssociationView;
import coop.alveole.query.membership.document.Parties.Both;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The letters that a file calls for on one day, each about its own deadline; who is addressed is only asked once one is due. */
@Component
class LetterPapers {
    /** {@code by} is the day before which something is to be done. */
    record Due(LocalDate by, Prepared prepared) {}

    private final AssociationQueries associations;
    private final Placements placements;
    private final DaysToAct days;
    private final ActByWords words;
    private final WhomToCall calls;
    private final DatedLetters dated;
    private final MessageSource messages;

    LetterPapers(
            AssociationQueries associations,
            Placements placements,
            DaysToAct days,
            ActByWords words,
            WhomToCall calls,
            DatedLetters dated,
            MessageSource messages) {
        this.associations = associations;
        this.placements = placements;
        this.days = days;
        this.words = words;
        this.calls = calls;
        this.dated = dated;
        this.messages = messages;
    }

    Stream<Prepared> of(MembershipId id, MemberFile member, Both both, Reading reading, Locale reader) {
        return Stream.of(DocumentKind.values())
                .filter(DocumentKind::isLetter)
                .flatMap(kind -> of(kind, id, member, () -> both, reading, reader).stream())
                .map(Due::prepared);
    }

    Optional<Due> of(
            DocumentKind kind,
            MembershipId id,
            MemberFile member,
            Supplier<Both> both,
            Reading reading,
            Locale reader) {
        return switch (kind) {
            case ASSOCIATION_LETTER -> association(id, member, both, reading, reader);
            case CAPE_END_LETTER -> dated.capeEnd(id, member, both, reading, reader);
            case EXPIRING_PAPER_LETTER -> dated.expiringPaper(id, both, reading, reader);
            case CAPE_CONTRACT,
                    CAPE_AMENDMENT,
                    CESA_CONTRACT,
                    CESA_AMENDMENT,
                    HANDBOOK_RECEIPT,
                    MEMBERSHIP_CERTIFICATE -> Optional.empty();
        };
    }

    /** Only for whoever no assembly has elected yet; it always names an assembly, and somebody to call. */
    private Optional<Due> association(
            MembershipId id, MemberFile member, Supplier<Both> both, Reading reading, Locale reader) {
        var line = member.at(reading.asOf())
                .filter(known -> known.standing() == Standing.CESA)
                .orElse(null);
        if (line == null || line.associateBy() == null) return Optional.empty();
        var progress = associations.association(id, reading).map(AssociationView::progress);
        if (progress.filter(Progress.ELECTED::equals).isPresent()) return Optional.empty();
        var by = line.associateBy();
        var act = days.of(id, by, reading);
        var parties = both.get();
        var call = calls.about(id, parties, reading, reader);
        var lacks = new ArrayList<>(call.lacks());
        if (!isInTime(act, reading.asOf())) lacks.add(messages.getMessage("document.lack.assembly", null, reader));
        boolean applied = progress.filter(Progress.CANDIDATE::equals).isPresent();
        var says = new Paper.Letter(
                placements
                        .territoryOn(id.value(), reading.asOf())
                        .map(label -> label.text())
                        .orElse(""),
                French.day(act.actBy()),
                words.of(act, Locale.FRENCH),
                French.day(by),
                applied,
                call.name());
        return Optional.of(new Due(
                act.actBy(),
                Prepared.producible(
                        DocumentKind.ASSOCIATION_LETTER, new Matter(by, 0), parties, says, lacks, line.position())));
    }

    /** What cannot be done any more is promised to nobody. */
    private static boolean isInTime(ActBy act, LocalDate asOf) {
        return !(act instanceof WithoutAssembly) && !act.actBy().isBefore(asOf);
    }
}
