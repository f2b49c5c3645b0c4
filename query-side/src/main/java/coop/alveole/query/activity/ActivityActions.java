package coop.alveole.query.activity;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.activity.ActivityFile.State;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Field;
import coop.alveole.query.membership.parts.Action.Fixed;
import coop.alveole.query.membership.parts.Action.Option;
import java.util.List;
import java.util.stream.Stream;

/** Which facts about an activity a page proposes to record. */
final class ActivityActions {
    private static final String ACTIVITIES = "/api/v1/activities";

    private ActivityActions() {}

    static Action open(MembershipId holder) {
        return new Action(
                "open-activity",
                ACTIVITIES,
                List.of(new Fixed("holder", holder.value())),
                List.of(day("openedOn"), text("sector"), text("name"), optionalText("website")));
    }

    static List<Action> of(ActivityView view, List<Option> people) {
        if (view.state() == State.CLOSED) return List.of();
        var describe = verb(
                view,
                "describe",
                day("changedOn"),
                optionalText("sector"),
                optionalText("name"),
                optionalText("website"));
        var close = verb(view, "close", day("closedOn"));
        if (view.state() == State.IN_SETTLEMENT) return List.of(describe, close);
        var share = verb(
                view,
                "share",
                day("from"),
                pick("holder1", people),
                text("percent1"),
                pick("holder2", orNobody(people)).optional(),
                optionalText("percent2"),
                pick("holder3", orNobody(people)).optional(),
                optionalText("percent3"),
                optionalText("convention"));
        return List.of(share, describe, verb(view, "settle", day("from")), close);
    }

    private static List<Option> orNobody(List<Option> people) {
        return Stream.concat(Stream.of(new Option("", "—")), people.stream()).toList();
    }

    private static Action verb(ActivityView view, String verb, Field... fields) {
        return new Action(verb + "-activity", ACTIVITIES + "/" + view.id() + "/" + verb, List.of(), List.of(fields));
    }
}
