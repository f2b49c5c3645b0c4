package coop.alveole.domain.membership.terms;

import static coop.alveole.domain.membership.MembershipRule.DATES_IN_ORDER;
import static coop.alveole.domain.membership.terms.TermsRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.terms.TermsCommand.AmendCape;
import coop.alveole.domain.membership.terms.TermsEvent.CapeAmended;
import coop.alveole.domain.membership.terms.TermsEvent.PastAmendmentRecorded;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the amendments to a CAPE: while it runs, its renewals included, which say what it said (CAPE-03). */
public final class CapeAmendments {
    private final Supplier<ContractPeriod> inForce;

    /** The last CAPE, whoever wrote it. */
    private LocalDate startsOn = LocalDate.MIN;

    private int amendments;

    /** The supplier refuses where no CAPE is in force. */
    public CapeAmendments(Supplier<ContractPeriod> inForce) {
        this.inForce = inForce;
    }

    @CommandHandler
    void handle(AmendCape command) {
        var cape = inForce.get();
        var from = command.effectiveFrom();
        DATES_IN_ORDER.require(!from.isBefore(cape.startsOn()), "effectiveFrom", cape.startsOn(), from);
        CAPE_AMENDED_BEFORE_ITS_TERM.require(!from.isAfter(cape.endsOn()), "effectiveFrom", cape.endsOn());
        CAPE_AMENDMENT_CHANGES_SOMETHING.require(!command.changes().isEmpty(), "effectiveFrom");
        apply(new CapeAmended(
                command.membershipId(), startsOn, amendments + 1, command.signedOn(), from, command.changes()));
    }

    @EventSourcingHandler
    void on(CapeSigned event) {
        begin(event.startsOn());
    }

    /** One learnt of later than it ended is not the last. */
    @EventSourcingHandler
    void on(PastContractRecorded event) {
        if (event.kind() == ContractKind.CAPE && event.startsOn().isAfter(startsOn)) begin(event.startsOn());
    }

    @EventSourcingHandler
    void on(ContractCorrected event) {
        if (event.kind() == ContractKind.CAPE && event.wrongStartsOn().equals(startsOn)) startsOn = event.startsOn();
    }

    @EventSourcingHandler
    void on(CapeAmended event) {
        amendments = event.number();
    }

    /** One of the past may be learnt after those that followed it. */
    @EventSourcingHandler
    void on(PastAmendmentRecorded event) {
        if (event.kind() == ContractKind.CAPE && event.contractStartsOn().equals(startsOn))
            amendments = Math.max(amendments, event.number());
    }

    private void begin(LocalDate day) {
        startsOn = day;
        amendments = 0;
    }
}
