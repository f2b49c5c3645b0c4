package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.Siren;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who sells, in the words an invoice must bear; what the cooperative has not said is missing, and nothing stands in for it. */
public record Seller(
        Optional<Term<Label>> name,
        Optional<Term<LegalForm>> form,
        Optional<Term<Siren>> siren,
        Map<SellerWord, Term<List<Label>>> words) {
    public static final Seller UNKNOWN = new Seller(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public Seller {
        words = Map.copyOf(words);
    }

    public Optional<Term<List<Label>>> word(SellerWord word) {
        return Optional.ofNullable(words.get(word));
    }
}
