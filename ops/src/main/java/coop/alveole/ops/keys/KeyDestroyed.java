package coop.alveole.ops.keys;

/** These words were erased: their key is destroyed and is never made again, so that nothing is sealed under it. */
public final class KeyDestroyed extends RuntimeException {
    KeyDestroyed(String keyName) {
        super("destroyed: " + keyName);
    }
}
