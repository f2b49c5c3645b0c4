package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.trade.QuoteId;

/** What became of one quote outside the house, so that it bears the same uuid: `issued-quote-<uuid>`. */
public record IssuedQuoteId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IssuedQuoteId {
        Ids.require("issued-quote", value);
    }

    public static IssuedQuoteId of(QuoteId quote) {
        return new IssuedQuoteId("issued-quote-" + Ids.uuid(quote.value()));
    }

    public QuoteId quoteId() {
        return new QuoteId("quote-" + Ids.uuid(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
