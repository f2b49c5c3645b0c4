package coop.alveole.query.evidence;

import coop.alveole.domain.checklist.ChecklistEvent;
import coop.alveole.domain.checklist.ChecklistEvent.*;
import coop.alveole.domain.membership.checklist.CheckEvent;
import coop.alveole.domain.membership.checklist.CheckEvent.*;
import java.util.Locale;

/** Says what is asked of everybody, and what was done for one person. */
final class ChecklistSentences {
    private ChecklistSentences() {}

    static String of(ChecklistEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case ItemAdded e -> sentences.say(name, reader, e.addedOn(), sentences.choice(e.kind(), reader), e.item());
            case ItemRetired e ->
                sentences.say(name, reader, e.retiredOn(), sentences.choice(e.kind(), reader), e.item());
        };
    }

    static String of(CheckEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case ToolOpened e -> sentences.say(name, reader, e.openedOn(), e.tool());
            case ToolClosed e -> sentences.say(name, reader, e.closedOn(), e.tool());
            case DocumentReceived e -> sentences.say(name, reader, e.receivedOn(), e.document());
        };
    }
}
