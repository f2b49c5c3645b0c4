package coop.alveole.query.billing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A cluster that wants to be seen otherwise is; whoever is in two of them is seen as the first by name. */
class HouseBrandsTest {
    private static final Brand GREEN = new Brand("#2e7d32", Optional.empty());
    private static final Brand BLUE = new Brand("#0055aa", Optional.empty());
    private static final HouseBrands BRANDS = new HouseBrands(Brand.OURS, Map.of("Bois", GREEN, "Terre", BLUE));

    @Test
    void aPaperLooksAsTheClusterElseAsTheHouse() {
        assertThat(BRANDS.of(List.of(new Label("Terre")))).isEqualTo(BLUE);
        assertThat(BRANDS.of(List.of(new Label("Textile")))).isEqualTo(Brand.OURS);
        assertThat(BRANDS.of(List.of())).isEqualTo(Brand.OURS);
        assertThat(BRANDS.of(List.of(new Label("Terre"), new Label("Textile"), new Label("Bois"))))
                .isEqualTo(GREEN);
    }
}
