package coop.alveole.ops.fold;

/** A store that did answer, about one document that cannot be kept or read: the model is at fault, not the store. */
final class Unusable extends RuntimeException {
    Unusable(String what, Throwable origin) {
        super(what, origin);
    }
}
