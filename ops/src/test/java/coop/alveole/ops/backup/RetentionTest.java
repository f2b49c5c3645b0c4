package coop.alveole.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Instant LAST = Instant.parse("2026-11-26T01:00:00Z");

    @Test
    void sevenDaysFiveWeeksAndTwelveMonthsStayOfTwoYearsOfNights() {
        var kept = Retention.kept(nights(730)).stream().sorted().toList();
        assertThat(kept)
                .hasSize(7 + 3 + 11)
                .containsAll(nights(7))
                .contains(
                        Instant.parse("2026-11-22T01:00:00Z"),
                        Instant.parse("2026-11-15T01:00:00Z"),
                        Instant.parse("2026-11-08T01:00:00Z"),
                        Instant.parse("2026-11-01T01:00:00Z"),
                        Instant.parse("2026-10-31T01:00:00Z"),
                        Instant.parse("2025-12-31T01:00:00Z"))
                .doesNotContain(Instant.parse("2025-11-30T01:00:00Z"));
    }

    @Test
    void ofADayThatIsOverTheLastStays() {
        var noon = LAST.minus(Duration.ofHours(61));
        assertThat(Retention.kept(List.of(noon.minusSeconds(60), noon, LAST))).containsExactlyInAnyOrder(noon, LAST);
    }

    @Test
    void allOfTheLastDayStay() {
        var made = List.of(LAST.minus(Duration.ofHours(23)), LAST.minusSeconds(60), LAST);
        assertThat(Retention.kept(made)).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void nothingGoesWhenBackupsHaveStoppedForAYear() {
        var old = nights(7).stream()
                .map(night -> night.minus(Duration.ofDays(365)))
                .toList();
        assertThat(Retention.kept(old)).hasSize(7);
    }

    @Test
    void aNewBackupAfterAnInterruptionTakesOneOldDayAway() {
        var old = nights(8).stream().skip(1).map(night -> night.minus(Duration.ofDays(365)));
        assertThat(Retention.kept(Stream.concat(Stream.of(LAST), old).toList()))
                .hasSize(7)
                .contains(LAST);
    }

    private static List<Instant> nights(int count) {
        return IntStream.range(0, count)
                .mapToObj(night -> LAST.minus(Duration.ofDays(night)))
                .toList();
    }
}
