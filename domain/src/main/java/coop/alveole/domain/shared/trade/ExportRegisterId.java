package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** The register of what left for the software of the accountant, one in a house: `exports-<uuid>`. */
public record ExportRegisterId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExportRegisterId {
        Ids.require("exports", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
