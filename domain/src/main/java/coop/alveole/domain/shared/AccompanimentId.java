package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The accompaniment of one membership, so that it bears the same uuid: {@code accompaniment-<uuid>}. */
public record AccompanimentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccompanimentId {
        Ids.require("accompaniment", value);
    }

    public static AccompanimentId of(MembershipId membership) {
        return new AccompanimentId("accompaniment-" + Ids.uuid(membership.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
