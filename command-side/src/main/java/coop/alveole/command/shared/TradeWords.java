package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.people.FieldFormat;
import coop.alveole.domain.shared.trade.KeptWith;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plain words of selling become sealed details; their form is checked here, for nobody reads them later. */
@Component
public final class TradeWords {
    private static final Pattern LINES = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} \\r\\n\\t]{1,2000}");

    private final Seals seals;

    TradeWords(Seals seals) {
        this.seals = seals;
    }

    /** What a request says of one field; nothing where it is absent. */
    public record Said(TradeField field, @Nullable String words) {}

    /** Sealed only once all of it is well formed: who is refused gets no key. */
    public List<TradeDetail> sealed(KeptWith kept, Request request, Said... said) {
        var words = Stream.of(said).flatMap(each -> checked(each).stream()).toList();
        if (words.isEmpty()) return List.of();
        var seal = seals.of(kept, request.mode());
        return words.stream()
                .map(each -> new TradeDetail(each.field(), seal.text(each.field(), each.words())))
                .toList();
    }

    private record Checked(TradeField field, String words) {}

    private static Optional<Checked> checked(Said said) {
        var words = said.words();
        if (words == null || words.isBlank()) return Optional.empty();
        return Optional.of(new Checked(said.field(), inForm(said.field(), words.strip())));
    }

    private static String inForm(TradeField field, String words) {
        return switch (field) {
            case NOTE, COMMENT, MOTIVE, LINE_LABEL, BANK_LABEL -> severalLines(field, words);
            default -> FieldFormat.checked(field, field.component(), words);
        };
    }

    private static String severalLines(TradeField field, String words) {
        UNREADABLE_REQUEST.require(
                LINES.matcher(words).matches(),
                field.component(),
                "« " + field.component() + " » compte de 1 à 2 000 caractères lisibles.");
        return words;
    }
}
