package coop.alveole.projection.action;

import coop.alveole.domain.action.ActionEvent;
import coop.alveole.domain.action.ActionEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.action.ActionFile.*;
import java.util.List;
import java.util.stream.Stream;

/** What is to be done, by whom and by when, and what has become of it, at any date? */
public final class ActionFiles implements Fold<ActionFile> {
    @Override
    public Class<ActionFile> document() {
        return ActionFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ActionEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ActionEvent e ? Stream.of(e.actionId().value()) : Stream.empty();
    }

    @Override
    public ActionFile empty(String key) {
        return new ActionFile(key, List.of(), List.of(), List.of(), List.of(), -1);
    }

    @Override
    public ActionFile fold(ActionFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ActionEvent event)) return file;
        long at = recorded.position();
        var next = switch (event) {
            case ActionNoted e ->
                file.with(new Noted(e.notedOn(), e.matter(), at))
                        .with(new Addressed(e.notedOn(), e.addressee(), at))
                        .with(new Due(e.notedOn(), e.dueOn(), null, at));
            case ActionReassigned e -> file.with(new Addressed(e.reassignedOn(), e.addressee(), at));
            case ActionPutOff e -> file.with(new Due(e.putOffOn(), e.dueOn(), e.reason(), at));
            case ActionDone e -> file.with(new Ending(e.doneOn(), null, at));
            case ActionDropped e -> file.with(new Ending(e.droppedOn(), e.reason(), at));
        };
        return next.grown();
    }
}
