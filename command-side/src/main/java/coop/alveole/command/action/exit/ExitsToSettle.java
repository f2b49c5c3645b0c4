package coop.alveole.command.action.exit;

import coop.alveole.domain.action.ActionEvent;
import coop.alveole.domain.action.ActionEvent.ActionNoted;
import coop.alveole.domain.action.Matter.OfAnExit;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Who left, and what was opened for it: the to-do list of the exit files, which nobody reads. */
public final class ExitsToSettle implements Fold<ExitToSettle> {
    @Override
    public Class<ExitToSettle> document() {
        return ExitToSettle.class;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ExitEvent.class, ActionEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case MemberLeft e -> Stream.of(e.membershipId().value());
            case ActionNoted(var _, var _, OfAnExit matter, var _, var _) ->
                Stream.of(matter.membershipId().value());
            default -> Stream.empty(); // an exit of the past was settled in its time
        };
    }

    @Override
    public ExitToSettle empty(String key) {
        return ExitToSettle.none(key);
    }

    @Override
    public ExitToSettle fold(ExitToSettle exits, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case MemberLeft e -> exits.with(e);
            case ActionNoted(var _, var _, OfAnExit matter, var _, var _) -> exits.with(matter);
            default -> exits;
        };
    }
}
