package coop.alveole.ops.fold;

/** LIVE; DEGRADED when a model is set aside or documents cannot be reached; DOWN when nobody folds any more. */
public enum Health {
    LIVE,
    DEGRADED,
    DOWN
}
