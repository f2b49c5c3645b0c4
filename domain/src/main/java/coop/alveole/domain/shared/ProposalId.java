package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A proposal to give a role or a password anew, which a second person confirms (proposition): `proposal-<uuid>`. */
public record ProposalId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalId {
        Ids.require("proposal", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
