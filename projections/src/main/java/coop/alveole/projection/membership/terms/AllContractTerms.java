package coop.alveole.projection.membership.terms;

import static coop.alveole.projection.membership.terms.ContractTerms.merged;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.PastCesaRecorded;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.terms.TermsEvent;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.terms.ContractTerms.*;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What does each contract say, since when? */
public final class AllContractTerms implements Fold<ContractTerms> {
    @Override
    public Class<ContractTerms> document() {
        return ContractTerms.class;
    }

    @Override
    public int version() {
        return 15;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(
                TermsEvent.class, CorrectionEvent.class, CapeSigned.class, CesaSigned.class, PastCesaRecorded.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case TermsEvent e -> Stream.of(e.membershipId().value());
            case AdmissionCorrected _ -> Stream.empty();
            case CorrectionEvent e -> Stream.of(e.membershipId().value());
            case CapeSigned e -> Stream.of(e.membershipId().value());
            case CesaSigned e -> Stream.of(e.membershipId().value());
            case PastCesaRecorded e -> Stream.of(e.membershipId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public ContractTerms empty(String key) {
        return new ContractTerms(key, List.of(), List.of(), List.of());
    }

    @Override
    public ContractTerms fold(ContractTerms known, Recorded<?> recorded) {
        if (!(recorded.event() instanceof MembershipFact fact)) return known;
        long at = recorded.position();
        return switch (fact) {
            case TermsEvent e -> folded(known, e, at);
            case CorrectionEvent e -> corrected(known, e, at);
            case CapeSigned e -> known.with(signed(known, ContractKind.CAPE, e.signedOn(), e.startsOn(), at));
            case CesaSigned e -> known.with(signed(known, ContractKind.CESA, e.signedOn(), e.signedOn(), at));
            case PastCesaRecorded e -> known.with(takenOver(ContractKind.CESA, e.signedOn(), at));
            default -> known;
        };
    }

    private static ContractTerms folded(ContractTerms known, TermsEvent event, long at) {
        return switch (event) {
            case CapeDrafted e ->
                known.with(new Draft(
                        ContractKind.CAPE,
                        e.draftedOn(),
                        null,
                        null,
                        merged(drafted(known, ContractKind.CAPE), e.terms()),
                        at));
            case CesaDrafted e ->
                known.with(new Draft(
                        ContractKind.CESA,
                        e.draftedOn(),
                        e.statutes(),
                        e.trialEndsOn(),
                        merged(drafted(known, ContractKind.CESA), e.terms()),
                        at));
            case TrialAgreed e -> trial(known, new Trial(e.signedOn(), e.trialEndsOn(), at));
            case TrialRenewed e -> trial(known, new Trial(e.agreedOn(), e.trialEndsOn(), at));
            case CapeAmended e -> amended(capeOf(known, e), e, at);
            case CesaAmended e -> amended(known, e, at);
            case PastTermsRecorded e -> {
                var start = e.contractStartsOn();
                yield past(known, e.kind(), start, new Version(0, start, start, null, e.terms(), at));
            }
            case PastAmendmentRecorded e -> {
                var from = e.effectiveFrom();
                yield past(
                        known,
                        e.kind(),
                        e.contractStartsOn(),
                        new Version(e.number(), null, from, null, e.changes(), at));
            }
        };
    }

    private static ContractTerms corrected(ContractTerms known, CorrectionEvent event, long at) {
        return switch (event) {
            case ContractCorrected e ->
                known.with(new Correction(
                        e.kind(), e.wrongStartsOn(), e.wrongEndsOn(), e.startsOn(), e.endsOn(), e.reason(), at));
            case CesaCorrected e ->
                known.with(
                        new Correction(ContractKind.CESA, e.wrongSignedOn(), null, e.signedOn(), null, e.reason(), at));
            case AdmissionCorrected _ -> known;
        };
    }

    private static List<PersonalDetail> drafted(ContractTerms known, ContractKind kind) {
        return known.lastDraft(kind).map(Draft::terms).orElse(List.of());
    }

    private static Signed signed(ContractTerms known, ContractKind kind, LocalDate signedOn, LocalDate from, long at) {
        var draft = known.lastDraft(kind);
        var version = new Version(
                0,
                signedOn,
                from,
                draft.map(Draft::statutes).orElse(null),
                draft.map(Draft::terms).orElse(List.of()),
                at);
        return new Signed(kind, from, List.of(version), List.of(), at);
    }

    private static Signed takenOver(ContractKind kind, LocalDate signedOn, long at) {
        var silent = new Version(0, signedOn, signedOn, null, List.of(), at);
        return new Signed(kind, signedOn, List.of(silent), List.of(), at);
    }

    private static ContractTerms trial(ContractTerms known, Trial trial) {
        return known.lastCesa()
                .map(cesa -> known.replacing(cesa, cesa.with(trial)))
                .orElse(known);
    }

    /** Of a CAPE taken over from the past nobody knows what it says until it is amended; no draft became that one. */
    private static ContractTerms capeOf(ContractTerms known, CapeAmended e) {
        return known.startingOn(ContractKind.CAPE, e.capeStartsOn()).isPresent()
                ? known
                : known.with(takenOver(ContractKind.CAPE, e.capeStartsOn(), 0));
    }

    private static ContractTerms amended(ContractTerms known, CapeAmended e, long at) {
        return known.startingOn(ContractKind.CAPE, e.capeStartsOn())
                .map(cape -> known.replacing(
                        cape,
                        cape.with(new Version(
                                e.number(),
                                e.signedOn(),
                                e.effectiveFrom(),
                                null,
                                merged(cape.on(e.effectiveFrom()).terms(), e.changes()),
                                at))))
                .orElse(known);
    }

    /** What was taken over of a contract that nothing else is known of makes it known. */
    private static ContractTerms past(ContractTerms known, ContractKind kind, LocalDate startsOn, Version learnt) {
        return known.startingOn(kind, startsOn)
                .map(contract -> known.replacing(contract, contract.learning(learnt)))
                .orElseGet(() -> known.with(takenOver(kind, startsOn, 0).learning(learnt)));
    }

    /** An amendment changes what held on its first day. */
    private static ContractTerms amended(ContractTerms known, CesaAmended e, long at) {
        return known.lastCesa()
                .map(cesa -> known.replacing(
                        cesa,
                        cesa.with(new Version(
                                e.number(),
                                e.signedOn(),
                                e.effectiveFrom(),
                                e.statutes(),
                                merged(cesa.on(e.effectiveFrom()).terms(), e.changes()),
                                at))))
                .orElse(known);
    }
}
