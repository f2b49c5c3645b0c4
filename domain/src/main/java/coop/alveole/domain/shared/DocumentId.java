package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One document that was produced: `document-<uuid>`, which stands at its foot. */
public record DocumentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {
        Ids.require("document", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
