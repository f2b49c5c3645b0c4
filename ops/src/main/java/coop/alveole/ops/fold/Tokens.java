package coop.alveole.ops.fold;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/** "After this position", in the words of each engine. */
public final class Tokens {
    private Tokens() {}

    /** One writer leaves no gap behind (stack.md, section 5), so that the position is all the token has to know. */
    public static TrackingToken ofJdbc(long position) {
        return GapAwareTrackingToken.newInstance(position, List.of());
    }

    public static TrackingToken inMemory(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
