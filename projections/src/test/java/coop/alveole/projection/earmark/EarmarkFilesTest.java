package coop.alveole.projection.earmark;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.earmark.EarmarksEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.EarmarksId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.Folding;
import coop.alveole.projection.earmark.EarmarkFile.Kind;
import coop.alveole.projection.earmark.EarmarkFile.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What was set aside and what was released, each with its day and its place in the record. */
class EarmarkFilesTest {
    static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000002");
    static final EarmarksId ID = EarmarksId.of(JOINERY);
    static final AccountId INES = new AccountId("account-00000000-0000-4000-8000-000000000004");
    static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    static final Money SUM = new Money(500_00);

    @Test
    void eachTurnIsKept() {
        var file = Objects.requireNonNull(Folding.fold(
                        new EarmarkFiles(),
                        List.of(
                                new AmountSetAside(ID, 1, SUM, List.of(), DAY, INES),
                                new AmountReleased(ID, 1, SUM, DAY.plusDays(2), INES)))
                .get(ID.value()));
        assertThat(file.turns())
                .containsExactly(
                        new Turn(1, Kind.SET_ASIDE, SUM, List.of(), DAY, 1),
                        new Turn(1, Kind.RELEASED, SUM, List.of(), DAY.plusDays(2), 2));
        assertThat(file.activity()).isEqualTo(JOINERY);
        assertThat(file.version()).isEqualTo(1);
    }
}
