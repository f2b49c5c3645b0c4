package coop.alveole.command.membership.integration;

import static coop.alveole.domain.shared.PersonalField.MOTIVE;
import static coop.alveole.domain.shared.PersonalField.NEEDS;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.DeclineReason;
import coop.alveole.domain.membership.integration.IntegrationCommand;
import coop.alveole.domain.membership.integration.IntegrationCommand.*;
import coop.alveole.domain.membership.integration.Prerequisite;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(IntegrationController.MEMBERSHIPS)
class IntegrationController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    record RecordReferrerBody(LocalDate referredOn, Label organisation) {}

    /** {@code handbook} is the version of the handbook that was handed over. */
    record AttendInformationMeetingBody(LocalDate heldOn, Label handbook) {}

    record AttendOrientationCommitteeBody(LocalDate heldOn, Label territory) {}

    record HoldDiagnosticBody(
            LocalDate heldOn, ContractPath choice, @Nullable String needs) {}

    record DeclineEntryBody(
            LocalDate declinedOn,
            DeclineReason reason,
            @Nullable String motive) {}

    record ReopenEntryBody(LocalDate reopenedOn) {}

    record WaivePrerequisiteBody(LocalDate waivedOn, Prerequisite prerequisite, String motive) {}

    private final Commands commands;
    private final FreeWords words;

    IntegrationController(Commands commands, FreeWords words) {
        this.commands = commands;
        this.words = words;
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/record-referrer")
    ResponseEntity<Object> recordReferrer(
            @PathVariable MembershipId id, @RequestBody RecordReferrerBody body, Request request) {
        return done(new RecordReferrer(id, body.referredOn(), body.organisation()), request);
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/attend-information-meeting")
    ResponseEntity<Object> attendInformationMeeting(
            @PathVariable MembershipId id, @RequestBody AttendInformationMeetingBody body, Request request) {
        return done(new AttendInformationMeeting(id, body.heldOn(), body.handbook()), request);
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/attend-orientation-committee")
    ResponseEntity<Object> attendOrientationCommittee(
            @PathVariable MembershipId id, @RequestBody AttendOrientationCommitteeBody body, Request request) {
        return done(new AttendOrientationCommittee(id, body.heldOn(), body.territory()), request);
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/hold-diagnostic")
    ResponseEntity<Object> holdDiagnostic(
            @PathVariable MembershipId id, @RequestBody HoldDiagnosticBody body, Request request) {
        var needs = words.ifTold(id.personId(), NEEDS, body.needs(), request);
        return done(new HoldDiagnostic(id, body.heldOn(), body.choice(), needs), request);
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/decline-entry")
    ResponseEntity<Object> declineEntry(
            @PathVariable MembershipId id, @RequestBody DeclineEntryBody body, Request request) {
        var motive = words.ifTold(id.personId(), MOTIVE, body.motive(), request);
        return done(new DeclineEntry(id, body.declinedOn(), body.reason(), motive), request);
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/record-past-decline")
    ResponseEntity<Object> recordPastDecline(
            @PathVariable MembershipId id, @RequestBody DeclineEntryBody body, Request request) {
        var motive = words.ifTold(id.personId(), MOTIVE, body.motive(), request);
        return done(new RecordPastDecline(id, body.declinedOn(), body.reason(), motive), request);
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/reopen-entry")
    ResponseEntity<Object> reopenEntry(
            @PathVariable MembershipId id, @RequestBody ReopenEntryBody body, Request request) {
        return done(new ReopenEntry(id, body.reopenedOn()), request);
    }

    @Allowed(Access.WAIVE_PREREQUISITE)
    @PostMapping("/{id}/waive-prerequisite")
    ResponseEntity<Object> waivePrerequisite(
            @PathVariable MembershipId id, @RequestBody WaivePrerequisiteBody body, Request request) {
        var motive = words.sealed(id.personId(), MOTIVE, body.motive(), request);
        return done(new WaivePrerequisite(id, body.waivedOn(), body.prerequisite(), motive), request);
    }

    private ResponseEntity<Object> done(IntegrationCommand command, Request request) {
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
