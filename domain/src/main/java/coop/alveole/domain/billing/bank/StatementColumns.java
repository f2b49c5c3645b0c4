package coop.alveole.domain.billing.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.shared.Label;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of the bank says what (correspondance des colonnes): one column of signed amounts, or one of what left
 * ({@code debit}) and one of what came ({@code credit}).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementColumns(
        Label day,
        Label label,
        @Nullable Label amount,
        @Nullable Label debit,
        @Nullable Label credit) {
    /** Either of the two ways, and not both. */
    public boolean sayAmounts() {
        return amount != null ? debit == null && credit == null : debit != null && credit != null;
    }

    public Stream<Label> all() {
        return Stream.of(day, label, amount, debit, credit).flatMap(Stream::ofNullable);
    }
}
