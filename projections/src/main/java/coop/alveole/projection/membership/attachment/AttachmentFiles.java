package coop.alveole.projection.membership.attachment;

import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.attachment.AttachmentEvent;
import coop.alveole.domain.membership.attachment.AttachmentEvent.*;
import coop.alveole.domain.membership.attachment.Step;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.integration.IntegrationEvent;
import coop.alveole.domain.membership.organisation.OrganisationEvent;
import coop.alveole.domain.membership.organisation.OrganisationEvent.OrganisationRegistered;
import coop.alveole.domain.membership.terms.TermsEvent;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import java.util.List;
import java.util.stream.Stream;

/** Which files are attached to each membership, and what is still missing, at any date? */
public final class AttachmentFiles implements Fold<AttachmentFile> {
    @Override
    public Class<AttachmentFile> document() {
        return AttachmentFile.class;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(
                AttachmentEvent.class,
                MembershipEvent.class,
                TermsEvent.class,
                EmploymentEvent.class,
                CorrectionEvent.class,
                IntegrationEvent.class,
                OrganisationEvent.class);
    }

    /** A file is there from the registration on, with nothing in it. */
    @Override
    public Stream<String> keys(Object event) {
        return event instanceof MembershipFact fact && isOurs(fact)
                ? Stream.of(fact.membershipId().value())
                : Stream.empty();
    }

    private static boolean isOurs(MembershipFact fact) {
        return fact instanceof AttachmentEvent
                || fact instanceof MembershipRegistered
                || fact instanceof OrganisationRegistered
                || Step.of(fact).findAny().isPresent();
    }

    @Override
    public AttachmentFile empty(String key) {
        return new AttachmentFile(key, List.of(), List.of());
    }

    @Override
    public AttachmentFile fold(AttachmentFile file, Recorded<?> recorded) {
        if (recorded.event() instanceof AttachmentEvent event) return fold(file, event, recorded.position());
        if (!(recorded.event() instanceof MembershipFact fact)) return file;
        var with = file;
        for (var step : Step.of(fact).toList()) with = with.with(step);
        return with;
    }

    private static AttachmentFile fold(AttachmentFile file, AttachmentEvent event, long position) {
        return switch (event) {
            case DocumentAttached e ->
                file.with(new Piece(
                        e.attachmentId().value(),
                        e.attachedOn(),
                        e.kind(),
                        e.about(),
                        e.datedOn(),
                        e.validUntil(),
                        e.audience(),
                        e.file(),
                        null,
                        position));
            case AttachmentWithdrawn e -> file.without(e.attachmentId().value(), e.withdrawnOn());
        };
    }
}
