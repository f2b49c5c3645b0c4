package coop.alveole.ops.store.proof;

import java.util.regex.Pattern;

/** A position and its chain, or the first 16 characters of it, as somebody outside kept them: POSITION:HASH. */
public record Anchor(long position, String chain) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18}):([0-9a-f]{16}|[0-9a-f]{64})");

    public static Anchor parse(String text) {
        var parts = SHAPE.matcher(text.strip());
        if (!parts.matches())
            throw new IllegalArgumentException("une ancre s'écrit POSITION:HASH, le hash sur 16 ou 64 caractères");
        return new Anchor(Long.parseLong(parts.group(1)), parts.group(2));
    }

    public boolean holds(String chainThere) {
        return chainThere.startsWith(chain);
    }

    @Override
    public String toString() {
        return position + ":" + chain;
    }
}
