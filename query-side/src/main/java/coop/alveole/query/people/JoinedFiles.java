package coop.alveole.query.people;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Which files of the same person are joined to one that is kept (ADR 0027). */
public interface JoinedFiles {
    List<MembershipId> joinedTo(MembershipId kept, Reading reading);

    /** The one that is kept first. */
    default Stream<MembershipId> withThoseJoinedTo(MembershipId kept, Reading reading) {
        return Stream.concat(Stream.of(kept), joinedTo(kept, reading).stream());
    }
}
