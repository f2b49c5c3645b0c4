package coop.alveole.query.membership.parts;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;

/** What whoever takes over one file must be told of: each subject names its own. Whoever asks may read the file. */
public interface HandoverLines {
    Stream<Line> of(MembershipId id, Reading reading, Locale reader);

    /** {@code kind} names the subject in the bundle. */
    record Line(String kind, String what) {}
}
