package coop.alveole.query.billing.invoice;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;
import coop.alveole.query.billing.issue.Mailboxes;
import coop.alveole.query.billing.reminder.Reminding;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Field;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Which facts about an invoice a page proposes to record, to whoever may. */
final class InvoiceActions {
    private static final String INVOICES = "/api/v1/invoices/";

    private final InvoiceView view;
    private final Viewer viewer;
    private final BooleanSupplier delegated;
    private final Reminding reminding;
    private final List<Option> mailboxes;
    private final List<Action> actions = new ArrayList<>();

    private InvoiceActions(
            InvoiceView view, Viewer viewer, BooleanSupplier delegated, Reminding reminding, List<Option> mailboxes) {
        this.view = view;
        this.viewer = viewer;
        this.delegated = delegated;
        this.reminding = reminding;
        this.mailboxes = mailboxes;
    }

    /** {@code delegated}: whether those who hold its activity validate what they wrote; asked for none but them. {@code mailboxes}: where it
     * may be sent by mail. */
    static List<Action> of(
            InvoiceView view, Viewer viewer, BooleanSupplier delegated, Reminding reminding, List<Option> mailboxes) {
        var all = new InvoiceActions(view, viewer, delegated, reminding, mailboxes);
        switch (view.state()) {
            case DRAFT, RETURNED -> {
                all.propose(Access.WRITE_INVOICE, "submit");
                all.proposeANumber();
                all.propose(Access.WRITE_INVOICE, "discard");
            }
            case SUBMITTED -> {
                all.proposeANumber();
                all.propose(Access.VALIDATE_INVOICE, "return", words("comment"));
                all.propose(Access.WRITE_INVOICE, "discard");
            }
            case VALIDATED, SENT, PART_PAID, PAID, DISPUTED -> all.proposeWhatFollows();
            case DISCARDED, WRITTEN_OFF -> {}
        }
        return List.copyOf(all.actions);
    }

    static boolean mayRevise(InvoiceView view, Viewer viewer) {
        return switch (view.state()) {
            case DRAFT, RETURNED, SUBMITTED ->
                view.quoteId() == null && viewer.may(Access.WRITE_INVOICE, new ActivityId(view.activityId()));
            case VALIDATED, SENT, PART_PAID, PAID, DISPUTED, DISCARDED, WRITTEN_OFF -> false;
        };
    }

    private void proposeANumber() {
        propose(
                Access.VALIDATE_INVOICE,
                "validate",
                day("issuedOn").optional(),
                day("payBy").optional());
        if (viewer.may(Access.VALIDATE_OWN_INVOICE, activity()) && delegated.getAsBoolean())
            propose(
                    Access.VALIDATE_OWN_INVOICE,
                    "validate-own",
                    day("issuedOn").optional(),
                    day("payBy").optional());
        propose(Access.WAIVE_CONTRACT, "validate-without-contract", words("motive"));
    }

    private void proposeWhatFollows() {
        switch (view.state()) {
            case VALIDATED -> propose(Access.WRITE_INVOICE, "send", Mailboxes.choice(mailboxes));
            case DISPUTED -> propose(Access.WRITE_INVOICE, "settle-dispute");
            default -> {}
        }
        if (view.kind().takesBack()) return;
        if (reminding.isOverdue() && !isDisputed()) proposeReminders();
        if (view.creditedCents() < view.totalCents()) propose(Access.WRITE_INVOICE, "credit");
        if (view.creditedCents() == 0 && view.quoteId() == null) propose(Access.WRITE_INVOICE, "redo");
        if (view.dueCents() > 0 && !isDisputed()) propose(Access.WRITE_INVOICE, "dispute", words("motive"));
        if (view.dueCents() > 0) propose(Access.VALIDATE_INVOICE, "write-off", words("motive"));
    }

    private void proposeReminders() {
        if (reminding.mayHolderRemind()) propose(Access.REMIND_OWN_CUSTOMER, "remind-own", Mailboxes.choice(mailboxes));
        if (reminding.mayTeamRemind()) propose(Access.VALIDATE_INVOICE, "remind", Mailboxes.choice(mailboxes));
        if (reminding.mayTeamGiveNotice())
            propose(Access.VALIDATE_INVOICE, "formal-notice", Mailboxes.choice(mailboxes));
        if (reminding.isHeld()) propose(Access.REMIND_OWN_CUSTOMER, "release-reminders");
        else propose(Access.REMIND_OWN_CUSTOMER, "hold-reminders", words("reason"));
    }

    private boolean isDisputed() {
        return view.state() == State.DISPUTED;
    }

    private void propose(Access asked, String verb, Field... fields) {
        if (viewer.may(asked, activity()))
            actions.add(new Action(verb + "-invoice", INVOICES + view.id() + "/" + verb, List.of(), List.of(fields)));
    }

    private ActivityId activity() {
        return new ActivityId(view.activityId());
    }
}
