package coop.alveole.command.shared;

import java.util.List;

/** What became of a command that was not refused. */
public sealed interface Outcome {
    /** The events are durable. */
    record Done(Answer answer) implements Outcome {}

    /** They were already, under the same key: the same answer again. */
    record Repeated(Answer answer) implements Outcome {}

    /** Nothing was stored: what would have been, by catalogue name. */
    record Rehearsed(List<WouldBe> events) implements Outcome {}

    /** An event that a dry run would have stored. */
    record WouldBe(String type, Object event) {}
}
