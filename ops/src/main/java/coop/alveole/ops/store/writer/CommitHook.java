package coop.alveole.ops.store.writer;

/** Lets a test or the bench slow each commit, count them, or make one fail; called on the writer's thread. */
@FunctionalInterface
public interface CommitHook {
    CommitHook NONE = _ -> {};

    void beforeCommit(int appends);
}
