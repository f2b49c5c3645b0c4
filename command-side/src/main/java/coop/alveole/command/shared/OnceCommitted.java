package coop.alveole.command.shared;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Only what is committed counts: a dry run shows its events to whoever listens too, before it is rolled back. */
public final class OnceCommitted {
    private OnceCommitted() {}

    public static void run(Runnable task) {
        if (CurrentUnitOfWork.isStarted()) CurrentUnitOfWork.get().root().afterCommit(_ -> task.run());
        else task.run();
    }
}
