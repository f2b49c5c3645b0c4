package coop.alveole.domain.membership.terms;

import static coop.alveole.domain.membership.MembershipRule.CESA_IN_FORCE;
import static coop.alveole.domain.membership.MembershipRule.DATES_IN_ORDER;
import static coop.alveole.domain.membership.terms.TermsRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractHistory;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.PastEvent.PastCesaRecorded;
import coop.alveole.domain.membership.correction.CorrectionEvent.CesaCorrected;
import coop.alveole.domain.membership.terms.TermsCommand.*;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the words of a contract: drawn up before it is signed, amended afterwards; and about its trial period. */
public final class Terms {
    private final Supplier<ContractHistory> history;

    private final Set<PersonalField> drafted = EnumSet.noneOf(PersonalField.class);
    private Optional<LocalDate> trialDrafted = Optional.empty();
    private Optional<Label> statutesDrafted = Optional.empty();
    private Optional<Cesa> cesa = Optional.empty();

    /** The CESA in force; of one taken over from the past nobody knows what it says. */
    private record Cesa(LocalDate signedOn, Optional<LocalDate> trialEndsOn, Optional<Label> statutes, int amendments) {
        Cesa until(LocalDate trialEnd) {
            return new Cesa(signedOn, Optional.of(trialEnd), statutes, amendments);
        }

        boolean isOf(ContractKind kind, LocalDate startsOn) {
            return kind == ContractKind.CESA && signedOn.equals(startsOn);
        }

        /** One of the past may be learnt after those that followed it. */
        Cesa past(int number) {
            return new Cesa(signedOn, trialEndsOn, statutes, Math.max(amendments, number));
        }

        Cesa amended(int number, Label citing) {
            return new Cesa(signedOn, trialEndsOn, Optional.of(citing), number);
        }
    }

    public Terms(Supplier<ContractHistory> history) {
        this.history = history;
    }

    /** A CAPE is written, with its eight contents, or it is not signed (CAPE-03). */
    public void requireCape() {
        requireComplete(ContractKind.CAPE, CAPE_WITH_ITS_CONTENTS);
    }

    /** A CESA is written, with its six contents, or it is not signed (CAE-02); its trial period fits the law (CAE-07). */
    public void requireCesa(LocalDate signedOn, ContractHistory earlier) {
        requireComplete(ContractKind.CESA, CESA_WITH_ITS_CONTENTS);
        trialDrafted.ifPresent(end -> {
            DATES_IN_ORDER.require(!end.isBefore(signedOn), "signedOn", signedOn, end);
            var latest = earlier.trialEndsBy(signedOn);
            NO_TRIAL_LEFT.require(latest.isPresent(), "signedOn");
            latest.ifPresent(day -> TRIAL_WITHIN_EIGHT_MONTHS.require(!end.isAfter(day), "signedOn", day));
        });
    }

    /** Once it is signed: the end of its trial period is a fact of its own. */
    public void signed(MembershipId id, LocalDate signedOn) {
        trialDrafted.ifPresent(end -> apply(new TrialAgreed(id, signedOn, end)));
    }

    /** Whoever ends a CESA because of its trial period does so while it runs; a past one is held to what the law allows. */
    public void requireTrialOn(LocalDate lastDay) {
        TRIAL_UNDER_WAY.require(isTrialOn(lastDay), "cause");
    }

    public boolean isTrialOn(LocalDate lastDay) {
        return cesa.flatMap(this::trialOf).filter(end -> !lastDay.isAfter(end)).isPresent();
    }

    @CommandHandler
    void handle(DraftCape command) {
        apply(new CapeDrafted(command.membershipId(), command.draftedOn(), command.terms()));
    }

    @CommandHandler
    void handle(DraftCesa command) {
        apply(new CesaDrafted(
                command.membershipId(),
                command.draftedOn(),
                command.statutes(),
                command.terms(),
                command.trialEndsOn().orElse(null)));
    }

    @CommandHandler
    void handle(AmendCesa command) {
        var amended = cesaInForce();
        DATES_IN_ORDER.require(
                !command.effectiveFrom().isBefore(amended.signedOn),
                "effectiveFrom",
                amended.signedOn,
                command.effectiveFrom());
        boolean changes = !command.changes().isEmpty() || !amended.statutes.equals(Optional.of(command.statutes()));
        AMENDMENT_CHANGES_SOMETHING.require(changes, "statutes");
        apply(new CesaAmended(
                command.membershipId(),
                amended.amendments + 1,
                command.signedOn(),
                command.effectiveFrom(),
                command.statutes(),
                command.changes()));
    }

    @CommandHandler
    void handle(RenewTrial command) {
        var renewed = cesaInForce();
        var end = command.trialEndsOn();
        var current = renewed.trialEndsOn
                .filter(day ->
                        !command.agreedOn().isAfter(day) && !command.agreedOn().isBefore(renewed.signedOn))
                .orElseThrow(() -> new RuleBroken(TRIAL_UNDER_WAY, "agreedOn"));
        DATES_IN_ORDER.require(end.isAfter(current), "trialEndsOn", current, end);
        var latest = history.get().trialEndsBy(renewed.signedOn).orElse(current);
        TRIAL_WITHIN_EIGHT_MONTHS.require(!end.isAfter(latest), "trialEndsOn", latest);
        apply(new TrialRenewed(command.membershipId(), command.agreedOn(), end));
    }

    @EventSourcingHandler
    void on(TermsEvent event) {
        switch (event) {
            case CapeDrafted e -> draft(e.terms());
            case CesaDrafted e -> {
                draft(e.terms());
                statutesDrafted = Optional.of(e.statutes());
                trialDrafted = Optional.ofNullable(e.trialEndsOn());
            }
            case TrialAgreed e -> {
                cesa = cesa.map(signed -> signed.until(e.trialEndsOn()));
                trialDrafted = Optional.empty();
            }
            case TrialRenewed e -> cesa = cesa.map(renewed -> renewed.until(e.trialEndsOn()));
            case CapeAmended _ -> {}
            case CesaAmended e -> cesa = cesa.map(amended -> amended.amended(e.number(), e.statutes()));
            case PastTermsRecorded _ -> {}
            case PastAmendmentRecorded e ->
                cesa = cesa.map(known -> known.isOf(e.kind(), e.contractStartsOn()) ? known.past(e.number()) : known);
        }
    }

    @EventSourcingHandler
    void on(CapeSigned event) {
        forget(ContractKind.CAPE);
    }

    @EventSourcingHandler
    void on(CesaEvent event) {
        switch (event) {
            case CesaSigned e -> {
                cesa = Optional.of(new Cesa(e.signedOn(), Optional.empty(), statutesDrafted, 0));
                forget(ContractKind.CESA);
            }
            case CesaEnded _, ContractEndedForNonAssociation _ -> cesa = Optional.empty();
        }
    }

    @EventSourcingHandler
    void on(PastCesaRecorded event) {
        cesa = Optional.of(new Cesa(event.signedOn(), Optional.empty(), Optional.empty(), 0));
    }

    @EventSourcingHandler
    void on(CesaCorrected event) {
        cesa = cesa.map(known -> new Cesa(event.signedOn(), known.trialEndsOn, known.statutes, known.amendments));
    }

    private void draft(List<PersonalDetail> terms) {
        terms.forEach(term -> drafted.add(term.field()));
    }

    /** The next contract of that kind is written anew. */
    private void forget(ContractKind contract) {
        Mention.of(contract).forEach(mention -> drafted.remove(mention.field()));
    }

    private void requireComplete(ContractKind contract, TermsRule rule) {
        var missing = Mention.missing(contract, drafted);
        rule.require(missing.isEmpty(), "membershipId", Mention.told(missing));
    }

    private Cesa cesaInForce() {
        return cesa.orElseThrow(() -> new RuleBroken(CESA_IN_FORCE, "membershipId"));
    }

    private Optional<LocalDate> trialOf(Cesa inForce) {
        return inForce.statutes.isPresent()
                ? inForce.trialEndsOn
                : history.get().trialEndsBy(inForce.signedOn);
    }
}
