package coop.alveole.command.shared;

/**
 * What every accepted command answers, once its events are durable: the object, its version (events counted from 0) and
 * the position of its last event in the record. The event store puts it into the root unit of work.
 */
public record Answer(String id, long version, long position) {
    public static final String RESOURCE = Answer.class.getName();
}
