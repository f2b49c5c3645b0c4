package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One fact of the accounts: what happened and to what, {@code sold/invoice-<uuid>}, and which time where it may happen again. */
public record FactId(@JsonValue String value) implements Comparable<FactId> {
    private static final Pattern SHAPE =
            Pattern.compile("[a-z]+/[a-z]+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:/[0-9-]+){0,2}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("not the id of a fact");
    }

    /** The object whose fact it is: an invoice, a payment, a month of a ledger. */
    public String source() {
        var parts = value.split("/", -1);
        return parts[0].equals("contributed") ? parts[1] + "/" + parts[2] : parts[1];
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
