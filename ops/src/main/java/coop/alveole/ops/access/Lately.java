package coop.alveole.ops.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is remembered of those who knock, for a while: the first to come is forgotten first, so that guesses by the thousand fill no memory. */
final class Lately<K, V> extends LinkedHashMap<K, V> {
    private static final int REMEMBERED = 10_000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > REMEMBERED;
    }
}
