package coop.alveole.query.activity;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: the activities that somebody holds that day. */
@Component
@Order(PartOrder.ACTIVITIES)
class ActivityPart implements FilePart {
    private final ActivityQueries queries;
    private final MessageSource messages;

    ActivityPart(ActivityQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        var held = queries.activities(Optional.of(id), reading);
        var actions = reading.viewer().mayEverywhere(Access.MANAGE_ACTIVITY)
                ? List.of(ActivityActions.open(id))
                : List.<Action>of();
        return Optional.of(
                Part.named("activities").table(table(held, id, reader)).actions(actions));
    }

    private Table table(List<ActivityView> held, MembershipId id, Locale reader) {
        return Table.of(
                "activity.held",
                List.of(
                        "activity.name",
                        "activity.sector",
                        "activity.state",
                        "activity.percent",
                        "activity.shared-since"),
                held,
                view -> row(view, id, reader),
                view -> "/activities/" + view.id());
    }

    private List<String> row(ActivityView view, MembershipId id, Locale reader) {
        var percent = view.shares().stream()
                .filter(share -> share.holder().equals(id))
                .map(share -> share.percent() + " %")
                .findFirst()
                .orElse("");
        return List.of(
                view.name().text(),
                view.sector(),
                messages.getMessage("activity.state." + view.state(), null, reader),
                view.splitToAgree()
                        ? percent + " – " + messages.getMessage("activity.split-to-agree", null, reader)
                        : percent,
                French.day(view.sharedSince()));
    }
}
