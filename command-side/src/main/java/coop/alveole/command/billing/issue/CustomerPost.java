package coop.alveole.command.billing.issue;

/** Whether anything leaves the house by mail now: switched on, a server named, no demonstration; ops answers. */
public interface CustomerPost {
    boolean leaves();
}
