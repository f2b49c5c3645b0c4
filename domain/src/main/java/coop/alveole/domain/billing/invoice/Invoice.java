package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.billing.invoice.InvoiceRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.invoice.InvoiceCommand.*;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One invoice or credit note (facture, avoir): written, submitted, validated with its number, and what becomes of it. */
public final class Invoice {
    private static final int DAYS_AT_MOST = 60;

    @AggregateIdentifier
    private InvoiceId id;

    private final Set<AccountId> writers = new HashSet<>();
    private InvoiceKind kind = InvoiceKind.INVOICE;
    private boolean ofAQuote;
    private Stage stage = Stage.DRAFT;
    private Paper paper = Paper.NONE;
    private Balance balance = Balance.NONE;
    private boolean takenOver;
    private boolean disputed;
    private @Nullable LocalDate writtenOffOn;

    private Invoice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DraftInvoice c) {
        CREDITS_ONE_INVOICE.require(c.credits().size() == (c.kind().takesBack() ? 1 : 0), "credits");
        FOLLOWS_ITS_QUOTE.require(c.kind().mayBeOf(c.quote().size()), "quote");
        Paper.requireSound(c.content(), c.kind());
        apply(new InvoiceDrafted(
                c.invoiceId(),
                c.activityId(),
                c.customerId(),
                c.kind(),
                c.credits(),
                c.quote(),
                c.content(),
                c.draftedOn(),
                c.by()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(TakeOverInvoice c) {
        Paper.requireSold(c.content());
        c.old().requireOpen(c.takenOverOn());
        apply(new InvoiceTakenOver(
                c.invoiceId(), c.activityId(), c.customerId(), c.old(), c.content(), c.takenOverOn()));
    }

    @CommandHandler
    void handle(ReviseInvoice c) {
        requireUnnumbered();
        FOLLOWS_ITS_QUOTE.require(!ofAQuote, "invoiceId");
        Paper.requireSound(c.content(), kind);
        apply(new InvoiceRevised(id, c.customerId(), c.content(), c.revisedOn(), c.by()));
    }

    @CommandHandler
    void handle(DiscardInvoice c) {
        requireUnnumbered();
        apply(new InvoiceDiscarded(id, c.discardedOn()));
    }

    @CommandHandler
    void handle(SubmitInvoice c) {
        requireUnnumbered();
        STILL_A_DRAFT.require(stage != Stage.SUBMITTED, "invoiceId");
        apply(new InvoiceSubmitted(id, c.submittedOn(), c.by()));
    }

    @CommandHandler
    void handle(ReturnInvoice c) {
        requireUnnumbered();
        SUBMITTED_FOR_VALIDATION.require(stage == Stage.SUBMITTED, "invoiceId");
        apply(new InvoiceReturned(id, c.comment(), c.returnedOn()));
    }

    @CommandHandler
    void handle(ValidateInvoice c) {
        requireUnnumbered();
        VALIDATION_DELEGATED.require(c.validator() != Validator.HOLDER, "invoiceId");
        boolean byAnother = !writers.contains(c.by()) || c.validator() == Validator.DELEGATED_HOLDER;
        WRITTEN_BY_ANOTHER.require(byAnother, "invoiceId");
        var supplied = paper.content().suppliedOn();
        COVERED_BY_A_CONTRACT.require(c.cover().holds(), "waiver", supplied);
        var latest = c.issuedOn().plusDays(DAYS_AT_MOST);
        boolean inTime = !c.dueOn().isBefore(c.issuedOn()) && !c.dueOn().isAfter(latest);
        DUE_WITHIN_SIXTY_DAYS.require(inTime, "payBy", c.issuedOn(), latest);
        apply(new InvoiceValidated(
                id,
                c.number(),
                c.issuedOn(),
                supplied,
                c.dueOn(),
                paper.content().totals().perVat(),
                c.cover().waiver(),
                c.by()));
    }

    @CommandHandler
    void handle(SendInvoice c) {
        requireValidated();
        NEVER_ISSUED_AGAIN.require(!takenOver, "invoiceId", paper.number().orElseThrow());
        apply(new InvoiceSent(id, c.sentOn()));
    }

    @CommandHandler
    void handle(CreditInvoice c) {
        requireValidated();
        balance.requireCreditable(c.amount());
        apply(new InvoiceCredited(id, c.creditNote(), c.amount(), c.creditedOn()));
    }

    @CommandHandler
    void handle(AllocatePayment c) {
        requireValidated();
        balance.requirePayable(c.paymentId(), c.amount());
        apply(new PaymentAllocated(id, c.paymentId(), c.amount(), c.paidOn()));
    }

    @CommandHandler
    void handle(DisputeInvoice c) {
        requireValidated();
        SOMETHING_STILL_DUE.require(balance.due().isPositive(), "invoiceId");
        DISPUTED_ONCE.require(!disputed, "invoiceId");
        apply(new InvoiceDisputed(id, c.motive(), c.disputedOn()));
    }

    @CommandHandler
    void handle(SettleDispute c) {
        requireValidated();
        DISPUTED_ONCE.require(disputed, "invoiceId");
        apply(new DisputeSettled(id, c.settledOn()));
    }

    @CommandHandler
    void handle(WriteOffInvoice c) {
        requireValidated();
        var since = writtenOffOn;
        NOT_WRITTEN_OFF.require(since == null, "invoiceId", since == null ? LocalDate.MIN : since);
        SOMETHING_STILL_DUE.require(balance.due().isPositive(), "invoiceId");
        apply(new InvoiceWrittenOff(id, balance.stillDue(), c.motive(), c.writtenOffOn()));
    }

    @EventSourcingHandler
    void on(InvoiceEvent event) {
        id = event.invoiceId();
        paper = paper.with(event);
        stage = stage.after(event);
        switch (event) {
            case InvoiceDrafted e -> {
                kind = e.kind();
                ofAQuote = !e.quote().isEmpty();
                writers.add(e.by());
            }
            case InvoiceRevised e -> writers.add(e.by());
            case InvoiceSubmitted e -> writers.add(e.by());
            case InvoiceTakenOver e -> {
                takenOver = true;
                balance = Balance.of(e.old());
            }
            case InvoiceValidated e -> balance = Balance.of(e.totals());
            case InvoiceCredited e -> balance = balance.credited(e.amount());
            case PaymentAllocated e -> balance = balance.paid(e.paymentId(), e.amount());
            case InvoiceDisputed _ -> disputed = true;
            case DisputeSettled _ -> disputed = false;
            case InvoiceWrittenOff e -> {
                writtenOffOn = e.writtenOffOn();
                balance = balance.lost(balance.due());
            }
            case InvoiceReturned _, InvoiceDiscarded _, InvoiceSent _ -> {}
        }
    }

    private void requireUnnumbered() {
        paper.number().ifPresent(number -> NEVER_CHANGED_ONCE_VALIDATED.require(false, "invoiceId", number));
        paper.discardedOn().ifPresent(day -> NOT_DISCARDED.require(false, "invoiceId", day));
    }

    private void requireValidated() {
        VALIDATED_BEFORE.require(stage == Stage.VALIDATED, "invoiceId");
    }
}
