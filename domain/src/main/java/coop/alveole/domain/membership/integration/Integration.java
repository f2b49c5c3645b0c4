package coop.alveole.domain.membership.integration;

import static coop.alveole.domain.membership.integration.IntegrationRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.integration.IntegrationCommand.*;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the way in, from the first meeting to what a first contract asks (intégration). */
public final class Integration {
    private static final LocalDate NEVER = LocalDate.MAX;

    /** The first day on which each prerequisite is met, or waived. */
    private final Map<Prerequisite, LocalDate> metOn = new EnumMap<>(Prerequisite.class);

    private final Set<LocalDate> meetings = new HashSet<>();
    private final Set<LocalDate> committees = new HashSet<>();
    private final Set<LocalDate> diagnostics = new HashSet<>();
    private LocalDate declinedOn = NEVER;
    private LocalDate firstContractOn = NEVER;
    private Entry entry = Entry.ASKED;

    private enum Entry {
        ASKED,
        DECLINED,
        /** A CAPE or a CESA has been signed, here or in the past: whoever comes back has entered already. */
        MADE
    }

    /** What a CAPE or a CESA asks on the day it is signed (H17). */
    public void requireReadyOn(LocalDate signedOn, Prerequisites asked) {
        if (entry == Entry.MADE) return;
        ENTRY_OPEN.require(entry != Entry.DECLINED, "signedOn", declinedOn);
        switch (asked) {
            case WARN_ONLY -> {}
            case ENFORCED ->
                Arrays.stream(Prerequisite.values())
                        .forEach(each -> each.rule().require(isMet(each, signedOn), "signedOn", signedOn));
        }
    }

    @CommandHandler
    void handle(RecordReferrer command) {
        apply(new ReferrerRecorded(command.membershipId(), command.referredOn(), command.organisation()));
    }

    @CommandHandler
    void handle(AttendInformationMeeting command) {
        requireNew(meetings, command.heldOn());
        apply(new InformationMeetingAttended(command.membershipId(), command.heldOn(), command.handbook()));
    }

    @CommandHandler
    void handle(AttendOrientationCommittee command) {
        requireNew(committees, command.heldOn());
        apply(new OrientationCommitteeAttended(command.membershipId(), command.heldOn(), command.territory()));
    }

    @CommandHandler
    void handle(HoldDiagnostic command) {
        requireNew(diagnostics, command.heldOn());
        apply(new DiagnosticHeld(command.membershipId(), command.heldOn(), command.choice(), command.words()));
    }

    @CommandHandler
    void handle(DeclineEntry command) {
        requireAsked();
        apply(new EntryDeclined(command.membershipId(), command.declinedOn(), command.reason(), command.words()));
    }

    /** While nothing has been signed, one of the past is one of today. */
    @CommandHandler
    void handle(RecordPastDecline command) {
        var id = command.membershipId();
        var day = command.declinedOn();
        if (entry == Entry.MADE) {
            DECLINED_BEFORE_ENTERING.require(day.isBefore(firstContractOn), "declinedOn", firstContractOn);
            apply(new PastDeclineRecorded(id, day, command.reason(), command.words()));
        } else handle(new DeclineEntry(id, day, command.reason(), command.words()));
    }

    @CommandHandler
    void handle(ReopenEntry command) {
        ENTRY_DECLINED.require(entry == Entry.DECLINED, "membershipId");
        REOPENED_AFTERWARDS.require(!command.reopenedOn().isBefore(declinedOn), "reopenedOn", declinedOn);
        apply(new EntryReopened(command.membershipId(), command.reopenedOn()));
    }

    @CommandHandler
    void handle(WaivePrerequisite command) {
        requireAsked();
        PREREQUISITE_MISSING.require(!isMet(command.prerequisite(), command.waivedOn()), "prerequisite");
        apply(new PrerequisiteWaived(
                command.membershipId(), command.waivedOn(), command.prerequisite(), command.motive()));
    }

    @EventSourcingHandler
    void on(IntegrationEvent event) {
        switch (event) {
            case ReferrerRecorded _ -> {}
            case InformationMeetingAttended e -> meetings.add(e.heldOn());
            case OrientationCommitteeAttended e -> {
                committees.add(e.heldOn());
                met(Prerequisite.ORIENTATION_COMMITTEE, e.heldOn());
            }
            case DiagnosticHeld e -> diagnosed(e.heldOn());
            case EntryDeclined e -> {
                entry = Entry.DECLINED;
                declinedOn = e.declinedOn();
            }
            case EntryReopened _ -> entry = Entry.ASKED;
            case PastDeclineRecorded _ -> {}
            case PrerequisiteWaived e -> met(e.prerequisite(), e.waivedOn());
        }
    }

    @EventSourcingHandler
    void on(PastDiagnosticRecorded event) {
        diagnosed(event.heldOn());
    }

    @EventSourcingHandler
    void on(CapeSigned event) {
        entered(event.startsOn());
    }

    @EventSourcingHandler
    void on(CesaSigned event) {
        entered(event.signedOn());
    }

    @EventSourcingHandler
    void on(PastCesaRecorded event) {
        entered(event.signedOn());
    }

    @EventSourcingHandler
    void on(PastContractRecorded event) {
        if (event.kind().isEntry()) entered(event.startsOn());
    }

    @EventSourcingHandler
    void on(EarlierContractRecorded event) {
        if (event.kind().isEntry()) entered(event.startsOn());
    }

    private void entered(LocalDate day) {
        entry = Entry.MADE;
        if (day.isBefore(firstContractOn)) firstContractOn = day;
    }

    private void diagnosed(LocalDate day) {
        diagnostics.add(day);
        met(Prerequisite.DIAGNOSTIC, day);
    }

    private void met(Prerequisite prerequisite, LocalDate day) {
        metOn.merge(prerequisite, day, (one, other) -> one.isBefore(other) ? one : other);
    }

    private boolean isMet(Prerequisite prerequisite, LocalDate day) {
        return !metOn.getOrDefault(prerequisite, NEVER).isAfter(day);
    }

    private void requireAsked() {
        NOT_YET_ENTERED.require(entry != Entry.MADE, "membershipId");
        ENTRY_OPEN.require(entry != Entry.DECLINED, "membershipId", declinedOn);
    }

    private static void requireNew(Set<LocalDate> known, LocalDate day) {
        ONCE_A_DAY.require(!known.contains(day), "heldOn", day);
    }
}
