package coop.alveole.query.billing.quote;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.query.billing.issue.Mailboxes;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Field;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Viewer;
import java.util.ArrayList;
import java.util.List;

/** Which facts about a quote a page proposes to record, to whoever may. */
final class QuoteActions {
    private static final String QUOTES = "/api/v1/quotes/";

    private final QuoteView view;
    private final Viewer viewer;
    private final List<Action> actions = new ArrayList<>();

    private QuoteActions(QuoteView view, Viewer viewer) {
        this.view = view;
        this.viewer = viewer;
    }

    /** {@code mailboxes}: where it may be sent by mail. */
    static List<Action> of(QuoteView view, Viewer viewer, List<Option> mailboxes) {
        var all = new QuoteActions(view, viewer);
        switch (view.state()) {
            case DRAFT, RETURNED -> {
                all.propose(Access.WRITE_QUOTE, "submit");
                if (view.revision() == 1) all.propose(Access.WRITE_QUOTE, "discard");
            }
            case SUBMITTED -> {
                all.propose(Access.APPROVE_QUOTE, "approve");
                all.propose(Access.APPROVE_QUOTE, "return", words("comment"));
            }
            case APPROVED -> all.propose(Access.WRITE_QUOTE, "send", Mailboxes.choice(mailboxes));
            case SENT -> {
                all.propose(Access.WRITE_QUOTE, "sign", day("signedOn").optional());
                all.propose(Access.WRITE_QUOTE, "decline", optionalWords("motive"));
            }
            case SIGNED -> all.proposeParts();
            case EXPIRED, INVOICED, DECLINED, DISCARDED -> {}
        }
        return List.copyOf(all.actions);
    }

    static boolean mayRevise(QuoteView view, Viewer viewer) {
        return switch (view.state()) {
            case DRAFT, RETURNED, SUBMITTED, APPROVED, SENT, EXPIRED, DECLINED ->
                view.isLatest() && viewer.may(Access.WRITE_QUOTE, new ActivityId(view.activityId()));
            case SIGNED, INVOICED, DISCARDED -> false;
        };
    }

    /** The deposit that was asked for, once; then what is done by now, or all that is left. */
    private void proposeParts() {
        boolean isAskedFor = view.invoices().stream().noneMatch(part -> part.kind() == PartKind.DEPOSIT);
        if (isAskedFor && view.depositBasisPoints() != 0) propose(Access.WRITE_INVOICE, "invoice-deposit");
        propose(
                Access.WRITE_INVOICE,
                "invoice-progress",
                optionalText("shareBasisPoints"),
                optionalText("netCents"),
                day("suppliedOn").optional());
        propose(Access.WRITE_INVOICE, "invoice-balance", day("suppliedOn").optional());
    }

    private void propose(Access asked, String verb, Field... fields) {
        if (viewer.may(asked, new ActivityId(view.activityId())))
            actions.add(new Action(verb + "-quote", QUOTES + view.id() + "/" + verb, List.of(), List.of(fields)));
    }
}
