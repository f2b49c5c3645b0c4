package coop.alveole.command.action.exit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.action.ActionEvent.ActionNoted;
import coop.alveole.domain.action.Addressee;
import coop.alveole.domain.action.ExitLine;
import coop.alveole.domain.action.Matter.OfAnExit;
import coop.alveole.domain.action.Matter.OfTheHouse;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import coop.alveole.domain.membership.exit.ExitEvent.PastExitRecorded;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is still to be opened for whoever left. */
class ExitsToSettleTest {
    static final MembershipId AMINA = new MembershipId("membership-00000000-0000-4000-8000-00000000000a");
    static final ActionItemId ACTION = new ActionItemId("action-00000000-0000-4000-8000-000000000007");
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    static final MemberLeft LEFT = new MemberLeft(AMINA, ExitKind.RESIGNATION, ExitReason.OTHER, LAST_DAY, List.of());

    @Test
    void everyLineOfAnExitIsOpenedOnceAndForEachExit() {
        assertThat(toOpen(LAST_DAY, LEFT)).hasSameSizeAs(ExitLine.values());
        assertThat(toOpen(LAST_DAY, LEFT, noted(LAST_DAY, ExitLine.SHARES)))
                .hasSize(ExitLine.values().length - 1)
                .doesNotContain(new OfAnExit(AMINA, LAST_DAY, ExitLine.SHARES));
        assertThat(toOpen(LAST_DAY, LEFT, noted(LAST_DAY.plusYears(1), ExitLine.SHARES)))
                .contains(new OfAnExit(AMINA, LAST_DAY, ExitLine.SHARES));
    }

    @Test
    void anExitOfBeforeThatDayIsLeftAsItWas() {
        assertThat(toOpen(LAST_DAY.plusDays(1), LEFT)).isEmpty();
    }

    @Test
    void anExitOfThePastAndOtherActionsMakeNoDocument() {
        var fold = new ExitsToSettle();
        var past = new PastExitRecorded(AMINA, ExitKind.RESIGNATION, ExitReason.OTHER, LAST_DAY, null, List.of());
        var other = new ActionNoted(
                ACTION,
                LAST_DAY,
                new OfTheHouse(new Label("Papier")),
                new Addressee.OfADesk(ExitLine.SHARES.desk()),
                LAST_DAY);
        assertThat(Stream.of(past, other).flatMap(fold::keys)).isEmpty();
        assertThat(fold.keys(LEFT)).containsExactly(AMINA.value());
    }

    @Test
    void replayedOrDeliveredTwiceItSaysTheSame() {
        assertThat(folded(LEFT, LEFT)).isEqualTo(folded(LEFT));
    }

    private static ActionNoted noted(LocalDate lastDay, ExitLine line) {
        return new ActionNoted(
                ACTION, lastDay, new OfAnExit(AMINA, lastDay, line), new Addressee.OfADesk(line.desk()), lastDay);
    }

    private static List<OfAnExit> toOpen(LocalDate since, Object... events) {
        return folded(events).toOpen(since).toList();
    }

    private static ExitToSettle folded(Object... events) {
        var fold = new ExitsToSettle();
        var document = fold.empty(AMINA.value());
        long position = 0;
        for (var event : events)
            document = fold.fold(
                    document, new Recorded<>(++position, position, Instant.EPOCH, "account-a", "http", "", event));
        return document;
    }
}
