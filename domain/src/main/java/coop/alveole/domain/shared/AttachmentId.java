package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One file attached to a membership (pièce): `attachment-<uuid>`. */
public record AttachmentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttachmentId {
        Ids.require("attachment", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
