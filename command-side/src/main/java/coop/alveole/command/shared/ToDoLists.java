package coop.alveole.command.shared;

import java.util.Collection;

/**
 * The documents of a to-do list (a fold declared here), once they hold all that is recorded: before that an automation
 * sends nothing (decisions 11). What they say is looked at again in the record before anything is done about it.
 */
public interface ToDoLists<D> {
    Collection<D> atHead();
}
