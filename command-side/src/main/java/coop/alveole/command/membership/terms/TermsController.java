package coop.alveole.command.membership.terms;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FreeWords;
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
            @Nullable String capeSocialRefund)
            implements CapeContents {}

    /** What a CAPE says, drawn up or amended. */
    sealed interface CapeContents {
        @Nullable
        String capeProgramme();

        @Nullable
        String capeMeans();

        @Nullable
        String capeSupportPay();

        @Nullable
        String capeCommitments();

        @Nullable
        Integer capeCommitmentsLimitCents();

        @Nullable
        String capeAccountReports();

        @Nullable
        String capeEarlyEnd();

        @Nullable
        String capeHolderPay();

        @Nullable
        String capeSocialRefund();
    }

    /** What a CESA says, drawn up or amended. */
    sealed interface CesaContents {
        @Nullable
        String cesaObjectives();

        @Nullable
        String cesaMeans();

        @Nullable
        String cesaContribution();

        @Nullable
        Integer cesaFixedPayCents();

        @Nullable
        String cesaVariablePay();

        @Nullable
        String cesaGuarantees();

        @Nullable
        String cesaAssociationPath();
    }

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
            @Nullable LocalDate trialEndsOn)
            implements CesaContents {}

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
            @Nullable String cesaAssociationPath)
            implements CesaContents {}

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
            @Nullable String capeSocialRefund)
            implements CapeContents {}

    record RenewTrialBody(LocalDate agreedOn, LocalDate trialEndsOn) {}

    private final Commands commands;
    private final FreeWords words;

    TermsController(Commands commands, FreeWords words) {
        this.commands = commands;
        this.words = words;
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/draft-cape")
    ResponseEntity<Object> draftCape(@PathVariable MembershipId id, @RequestBody DraftCapeBody body, Request request) {
        var terms = terms(id, body, request);
        return done(new DraftCape(id, body.draftedOn(), terms.all()), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/draft-cesa")
    ResponseEntity<Object> draftCesa(@PathVariable MembershipId id, @RequestBody DraftCesaBody body, Request request) {
        var terms = terms(id, body, request);
        var trial = Optional.ofNullable(body.trialEndsOn());
        return done(new DraftCesa(id, body.draftedOn(), body.statutes(), terms.all(), trial), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/amend-cape")
    ResponseEntity<Object> amendCape(@PathVariable MembershipId id, @RequestBody AmendCapeBody body, Request request) {
        var changes = terms(id, body, request);
        return done(new AmendCape(id, body.signedOn(), body.effectiveFrom(), changes.all()), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/amend-cesa")
    ResponseEntity<Object> amendCesa(@PathVariable MembershipId id, @RequestBody AmendCesaBody body, Request request) {
        var changes = terms(id, body, request);
        return done(new AmendCesa(id, body.signedOn(), body.effectiveFrom(), body.statutes(), changes.all()), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/renew-trial")
    ResponseEntity<Object> renewTrial(
            @PathVariable MembershipId id, @RequestBody RenewTrialBody body, Request request) {
        return done(new RenewTrial(id, body.agreedOn(), body.trialEndsOn()), request);
    }

    private SealedTerms terms(MembershipId id, CapeContents body, Request request) {
        return terms(id, request)
                .with(CAPE_PROGRAMME, body.capeProgramme())
                .with(CAPE_MEANS, body.capeMeans())
                .with(CAPE_SUPPORT_PAY, body.capeSupportPay())
                .with(CAPE_COMMITMENTS, body.capeCommitments())
                .with(CAPE_COMMITMENTS_LIMIT, body.capeCommitmentsLimitCents())
                .with(CAPE_ACCOUNT_REPORTS, body.capeAccountReports())
                .with(CAPE_EARLY_END, body.capeEarlyEnd())
                .with(CAPE_HOLDER_PAY, body.capeHolderPay())
                .with(CAPE_SOCIAL_REFUND, body.capeSocialRefund());
    }

    private SealedTerms terms(MembershipId id, CesaContents body, Request request) {
        return terms(id, request)
                .with(CESA_OBJECTIVES, body.cesaObjectives())
                .with(CESA_MEANS, body.cesaMeans())
                .with(CESA_CONTRIBUTION, body.cesaContribution())
                .with(CESA_FIXED_PAY, body.cesaFixedPayCents())
                .with(CESA_VARIABLE_PAY, body.cesaVariablePay())
                .with(CESA_GUARANTEES, body.cesaGuarantees())
                .with(CESA_ASSOCIATION_PATH, body.cesaAssociationPath());
    }

    private SealedTerms terms(MembershipId id, Request request) {
        return new SealedTerms(words, id.personId(), request);
    }

    private ResponseEntity<Object> done(TermsCommand command, Request request) {
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
