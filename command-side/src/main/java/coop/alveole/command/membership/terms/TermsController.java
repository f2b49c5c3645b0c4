package coop.alveole.command.membership.terms;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.terms.TermsCommand;
import coop.alveole.domain.membership.terms.TermsCommand.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a contract says, before its signature and after. */
@RestController
@RequestMapping(TermsController.MEMBERSHIPS)
class TermsController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    /** The eight contents of a CAPE; one left out stays as it was, so that a contract may be drawn up in several times. */
    record DraftCapeBody(
            LocalDate draftedOn,
            @Nullable String capeProgramme,
            @Nullable String capeMeans,
            @Nullable String capeSupportPay,
            @Nullable String capeCommitments,
            @Nullable Integer capeCommitmentsLimitCents,
            @Nullable String capeAccountReports,
            @Nullable String capeEarlyEnd,
            @Nullable String capeHolderPay,
            @Nullable String capeSocialRefund) {}

    /** The six contents of a CESA; without {@code trialEndsOn} it has no trial period. */
    record DraftCesaBody(
            LocalDate draftedOn,
            Label statutes,
            @Nullable String cesaObjectives,
            @Nullable String cesaMeans,
            @Nullable String cesaContribution,
            @Nullable Integer cesaFixedPayCents,
            @Nullable String cesaVariablePay,
            @Nullable String cesaGuarantees,
            @Nullable String cesaAssociationPath,
            @Nullable LocalDate trialEndsOn) {}

    /** What changes from {@code effectiveFrom} on; a content left out stays as it was. */
    record AmendCesaBody(
            LocalDate signedOn,
            LocalDate effectiveFrom,
            Label statutes,
            @Nullable String cesaObjectives,
            @Nullable String cesaMeans,
            @Nullable String cesaContribution,
            @Nullable Integer cesaFixedPayCents,
            @Nullable String cesaVariablePay,
            @Nullable String cesaGuarantees,
            @Nullable String cesaAssociationPath) {}

    /** What changes from {@code effectiveFrom} on; a content left out stays as it was. */
    record AmendCapeBody(
            LocalDate signedOn,
            LocalDate effectiveFrom,
            @Nullable String capeProgramme,
            @Nullable String capeMeans,
            @Nullable String capeSupportPay,
            @Nullable String capeCommitments,
            @Nullable Integer capeCommitmentsLimitCents,
            @Nullable String capeAccountReports,
            @Nullable String capeEarlyEnd,
            @Nullable String capeHolderPay,
            @Nullable String capeSocialRefund) {}

    record RenewTrialBody(LocalDate agreedOn, LocalDate trialEndsOn) {}

    private final Commands commands;
    private final SealedTerms terms;

    TermsController(Commands commands, SealedTerms terms) {
        this.commands = commands;
        this.terms = terms;
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/draft-cape")
    ResponseEntity<Object> draftCape(@PathVariable MembershipId id, @RequestBody DraftCapeBody body, Request request) {
        return done(new DraftCape(id, body.draftedOn(), terms.in(body, id.personId(), request)), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/draft-cesa")
    ResponseEntity<Object> draftCesa(@PathVariable MembershipId id, @RequestBody DraftCesaBody body, Request request) {
        var said = terms.in(body, id.personId(), request);
        var trial = Optional.ofNullable(body.trialEndsOn());
        return done(new DraftCesa(id, body.draftedOn(), body.statutes(), said, trial), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/amend-cape")
    ResponseEntity<Object> amendCape(@PathVariable MembershipId id, @RequestBody AmendCapeBody body, Request request) {
        var changes = terms.in(body, id.personId(), request);
        return done(new AmendCape(id, body.signedOn(), body.effectiveFrom(), changes), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/amend-cesa")
    ResponseEntity<Object> amendCesa(@PathVariable MembershipId id, @RequestBody AmendCesaBody body, Request request) {
        var changes = terms.in(body, id.personId(), request);
        return done(new AmendCesa(id, body.signedOn(), body.effectiveFrom(), body.statutes(), changes), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/renew-trial")
    ResponseEntity<Object> renewTrial(
            @PathVariable MembershipId id, @RequestBody RenewTrialBody body, Request request) {
        return done(new RenewTrial(id, body.agreedOn(), body.trialEndsOn()), request);
    }

    private ResponseEntity<Object> done(TermsCommand command, Request request) {
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
