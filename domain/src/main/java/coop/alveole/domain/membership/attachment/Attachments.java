package coop.alveole.domain.membership.attachment;

import static coop.alveole.domain.membership.attachment.AttachmentRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.attachment.AttachmentCommand.*;
import coop.alveole.domain.membership.attachment.AttachmentEvent.*;
import coop.alveole.domain.shared.AttachmentId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the files of one membership; never opens one. */
public final class Attachments {
    private final Set<AttachedTo> steps = new HashSet<>();
    private final Map<AttachmentId, AttachmentKind> there = new HashMap<>();

    @CommandHandler
    void handle(AttachDocument command) {
        DATED_BY_TODAY.require(!command.datedOn().isAfter(command.on()), "datedOn", command.on());
        VALID_WHEN_DATED.require(
                command.validUntil().filter(command.datedOn()::isAfter).isEmpty(), "validUntil", command.datedOn());
        requireShown(command.kind(), command.audience());
        requireAbout(command.kind(), command.about());
        apply(new DocumentAttached(
                command.membershipId(),
                command.attachmentId(),
                command.on(),
                command.kind(),
                command.about().orElse(null),
                command.datedOn(),
                command.validUntil().<LocalDate>map(day -> day).orElse(null),
                command.audience().stream().sorted().toList(),
                command.file()));
    }

    @CommandHandler
    void handle(WithdrawAttachment command) {
        var kind = there.get(command.attachmentId());
        if (kind == null) ATTACHMENT_THERE.require(false, "attachmentId");
        else
            apply(new AttachmentWithdrawn(
                    command.membershipId(), command.attachmentId(), kind, command.on(), command.reason()));
    }

    @EventSourcingHandler
    void on(MembershipFact fact) {
        Step.of(fact)
                .filter(step ->
                        step.instead().isEmpty() || steps.remove(step.instead().get()))
                .map(Step::what)
                .forEach(steps::add);
    }

    @EventSourcingHandler
    void on(AttachmentEvent event) {
        switch (event) {
            case DocumentAttached e -> there.put(e.attachmentId(), e.kind());
            case AttachmentWithdrawn e -> there.remove(e.attachmentId());
        }
    }

    private static void requireShown(AttachmentKind kind, Set<Audience> audience) {
        SHOWN_TO_SOMEBODY.require(!audience.isEmpty(), "audience");
        SHOWN_TO_WHO_MAY.require(audience.stream().allMatch(kind::mayBeShownTo), "audience");
    }

    private void requireAbout(AttachmentKind kind, Optional<AttachedTo> about) {
        about.ifPresent(step -> ABOUT_WHAT_IS_RECORDED.require(steps.contains(step), "about", step.on()));
        boolean isOfAContract = about.filter(step -> step.kind().isSigned()).isPresent();
        SIGNED_CONTRACT_OF_A_CONTRACT.require(kind != AttachmentKind.SIGNED_CONTRACT || isOfAContract, "about");
    }
}
