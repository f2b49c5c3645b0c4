package coop.alveole.query.evidence;

import coop.alveole.domain.action.ActionEvent;
import coop.alveole.domain.action.ActionEvent.*;
import coop.alveole.domain.action.Matter;
import java.util.Locale;

/** Says what happened to an action; what it is about stands on its page, for whoever may read it. */
final class ActionSentences {
    private ActionSentences() {}

    static String of(ActionEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case ActionNoted(var _, var on, Matter.OfAnExit of, var _, var dueOn) ->
                sentences.say("ActionNoted.exit", reader, on, dueOn, sentences.word("exit-line." + of.line(), reader));
            case ActionNoted e -> sentences.say(name, reader, e.notedOn(), e.dueOn());
            case ActionReassigned e -> sentences.say(name, reader, e.reassignedOn());
            case ActionPutOff e -> sentences.say(name, reader, e.dueOn(), sentences.choice(e.reason(), reader));
            case ActionDone e -> sentences.say(name, reader, e.doneOn());
            case ActionDropped e -> sentences.say(name, reader, e.droppedOn(), sentences.choice(e.reason(), reader));
        };
    }
}
