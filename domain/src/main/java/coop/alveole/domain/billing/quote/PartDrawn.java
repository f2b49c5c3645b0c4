package coop.alveole.domain.billing.quote;

import coop.alveole.domain.billing.amounts.NetPart;
import java.util.List;

/** What an invoice bears of a quote, and what was invoiced of it before. */
public record PartDrawn(List<NetPart> parts, Drawn before) {
    public PartDrawn {
        parts = List.copyOf(parts);
    }
}
