package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** A quote (devis): `quote-<uuid>`. */
public record QuoteId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuoteId {
        Ids.require("quote", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
