package coop.alveole.query.billing.share;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.share.ShareProposalView.State;
import coop.alveole.query.deadline.OtherLines;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Among the lines of the day: each introducer's share that waits for whoever reads. */
@Component
class SharesToAnswer implements OtherLines {
    private final ShareProposals proposals;
    private final MessageSource messages;

    SharesToAnswer(ShareProposals proposals, MessageSource messages) {
        this.proposals = proposals;
        this.messages = messages;
    }

    @Override
    public Stream<Waiting> of(Reading reading, Locale reader) {
        if (!reading.viewer().maySomewhere(Access.ANSWER_INTERNAL_INVOICE)) return Stream.of();
        return proposals.open(reading).stream()
                .filter(view -> isFor(view, reading))
                .map(view -> waiting(view, reading, reader));
    }

    private static boolean isFor(ShareProposalView view, Reading reading) {
        return view.state() == State.OPEN
                ? reading.viewer().may(Access.ANSWER_INTERNAL_INVOICE, new ActivityId(view.sellerId()))
                : reading.viewer().may(Access.MAKE_INTERNAL_INVOICE, new ActivityId(view.introducerId()));
    }

    private Waiting waiting(ShareProposalView view, Reading reading, Locale reader) {
        var id = view.invoiceId() + "-" + view.place() + "-" + view.introducerId();
        var what = messages.getMessage(
                "share.waits." + view.state(),
                new Object[] {view.invoiceNumber(), French.euros(new Money(view.amountCents()))},
                reader);
        return new Waiting(id, what, SharePages.ADDRESS, null, "", "", reading.asOf(), Desk.ADMIN_TEAM);
    }
}
