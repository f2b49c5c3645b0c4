package coop.alveole.projection.membership.integration;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.integration.IntegrationEvent;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.projection.membership.integration.IntegrationFile.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far is each person on the way in, and what did a first contract lack? */
public final class IntegrationFiles implements Fold<IntegrationFile> {
    private static final List<PersonalDetail> NO_WORDS = List.of();

    @Override
    public Class<IntegrationFile> document() {
        return IntegrationFile.class;
    }

    @Override
    public int version() {
        return 13;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(IntegrationEvent.class, MembershipEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        boolean isOurs = event instanceof IntegrationEvent || event instanceof MembershipEvent;
        return isOurs && event instanceof MembershipFact fact
                ? Stream.of(fact.membershipId().value())
                : Stream.empty();
    }

    @Override
    public IntegrationFile empty(String key) {
        return new IntegrationFile(key, List.of(), null);
    }

    @Override
    public IntegrationFile fold(IntegrationFile file, Recorded<?> recorded) {
        long at = recorded.position();
        return switch (recorded.event()) {
            case IntegrationEvent event -> file.with(step(event, at));
            case PastDiagnosticRecorded e -> file.with(step(Kind.DIAGNOSTIC, e.heldOn(), null, NO_WORDS, at));
            case CapeSigned e -> file.entering(e.signedOn());
            case CesaSigned e -> file.entering(e.signedOn());
            case PastCesaRecorded e -> file.entering(e.signedOn());
            case PastContractRecorded e -> pastContract(file, e.kind(), e.startsOn());
            case EarlierContractRecorded e -> pastContract(file, e.kind(), e.startsOn());
            default -> file;
        };
    }

    private static IntegrationFile pastContract(IntegrationFile file, ContractKind kind, LocalDate startsOn) {
        return kind.isEntry() ? file.entering(startsOn) : file;
    }

    private static Step step(IntegrationEvent event, long at) {
        return switch (event) {
            case ReferrerRecorded e ->
                step(Kind.REFERRER, e.referredOn(), e.organisation().text(), NO_WORDS, at);
            case InformationMeetingAttended e ->
                step(Kind.INFORMATION_MEETING, e.heldOn(), e.handbook().text(), NO_WORDS, at);
            case OrientationCommitteeAttended e ->
                step(Kind.ORIENTATION_COMMITTEE, e.heldOn(), e.territory().text(), NO_WORDS, at);
            case DiagnosticHeld e ->
                step(Kind.DIAGNOSTIC, e.heldOn(), e.choice().name(), e.words(), at);
            case EntryDeclined e ->
                step(Kind.DECLINED, e.declinedOn(), e.reason().name(), e.words(), at);
            case PastDeclineRecorded e ->
                step(Kind.PAST_DECLINED, e.declinedOn(), e.reason().name(), e.words(), at);
            case EntryReopened e -> step(Kind.REOPENED, e.reopenedOn(), null, NO_WORDS, at);
            case PrerequisiteWaived e ->
                step(Kind.WAIVED, e.waivedOn(), e.prerequisite().name(), List.of(e.motive()), at);
        };
    }

    private static Step step(
            Kind kind, LocalDate on, @Nullable String what, List<PersonalDetail> words, long position) {
        return new Step(kind, on, what, words, position);
    }
}
