package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** The accounts and journals of the cooperative, one in a house: `chart-<uuid>`. */
public record ChartId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChartId {
        Ids.require("chart", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
