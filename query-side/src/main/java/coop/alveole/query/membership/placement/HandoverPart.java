package coop.alveole.query.membership.placement;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file, « À transmettre »: from a move, or another advisor, until the former one has lost the file. */
@Component
@Order(PartOrder.HANDOVER)
class HandoverPart implements FilePart {
    private static final int DAYS_SHOWN = 30;

    private final HandoverQueries queries;
    private final MessageSource messages;

    HandoverPart(HandoverQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        return queries.handover(id, reading, reader)
                .filter(view -> view.changedOn() != null
                        && view.changedOn().plusDays(DAYS_SHOWN).isAfter(reading.asOf()))
                .filter(view -> !view.lines().isEmpty())
                .map(view -> Part.named("handover").table(table(view, reader)));
    }

    private Table table(HandoverView view, Locale reader) {
        return Table.of(
                "handover.lines",
                List.of("handover.kind", "handover.what"),
                view.lines(),
                line -> List.of(messages.getMessage("handover.kind." + line.kind(), null, reader), line.what()));
    }
}
