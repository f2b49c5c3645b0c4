package coop.alveole.query.purchasing;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import coop.alveole.projection.purchasing.PurchaseFile.Turn;
import coop.alveole.query.deadline.OtherLines;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Among the lines of the day of the team: each purchase that waits to be approved. */
@Component
class PurchasesToApprove implements OtherLines {
    private final PurchaseQueries queries;
    private final MessageSource messages;

    PurchasesToApprove(PurchaseQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Stream<Waiting> of(Reading reading, Locale reader) {
        if (!reading.viewer().maySomewhere(Access.APPROVE_PURCHASE)) return Stream.of();
        return queries
                .purchases(
                        file -> file.turnOn(reading.asOf())
                                .map(Turn::state)
                                .filter(state -> state == State.WAITING)
                                .isPresent(),
                        reading)
                .stream()
                .filter(view -> reading.viewer().may(Access.APPROVE_PURCHASE, new ActivityId(view.activityId())))
                .map(view -> waiting(view, reading, reader));
    }

    private Waiting waiting(PurchaseView view, Reading reading, Locale reader) {
        var amount = French.euros(new Money(view.netCents()));
        var what = messages.getMessage(
                "purchase.to-approve", new Object[] {view.supplier().text(), amount}, reader);
        return new Waiting(
                view.id(), what, PurchaseList.ADDRESS + "/" + view.id(), null, "", "", reading.asOf(), Desk.ADMIN_TEAM);
    }
}
