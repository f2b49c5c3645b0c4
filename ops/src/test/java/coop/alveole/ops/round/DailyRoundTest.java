package coop.alveole.ops.round;

import static coop.alveole.ops.round.ManyLives.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.Assemblies;
import coop.alveole.domain.governance.AssemblyCommand.DateAssembly;
import coop.alveole.domain.membership.MembershipCommand.RecordPastCesa;
import coop.alveole.domain.membership.MembershipCommand.RegisterMembership;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.ops.AlveoleApplication;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.backup.BackedUpHouse;
import coop.alveole.ops.house.Rounds;
import coop.alveole.query.shared.French;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One round after three missed days records what three rounds would have, even when it is killed in its middle. */
class DailyRoundTest {
    private static final int PEOPLE = 90;
    private static final String BEGUN = "begun";
    private static final Pattern ACT_BY = Pattern.compile("ReminderDue.*\"actBy\":\"([0-9-]+)\"");

    @TempDir
    static Path folder;

    private static List<String> eachDay = List.of();
    private static List<String> keysOfEachDay = List.of();

    @BeforeAll
    static void aHouseThatMissesNoDay() throws IOException {
        try (var house = RunningHouse.in(folder.resolve(BEGUN))) {
            ManyLives.beginIn(house, PEOPLE);
        }
        try (var house = house("each-day")) {
            for (int day = 0; day <= 3; day++) house.bean(Rounds.class).on(FIRST_DAY.plusDays(day));
            eachDay = ManyLives.recorded(house.folder());
            keysOfEachDay = ManyLives.keys(house.folder());
        }
    }

    @Test
    void theRoundRemindsOfWhatHasBecomeDueAndSaysSoOnce() {
        assertThat(eachDay)
                .filteredOn(line -> line.startsWith("round.RoundMade"))
                .hasSize(4);
        assertThat(eachDay)
                .filteredOn(line -> line.startsWith("deadline.ReminderDue"))
                .hasSizeGreaterThan(PEOPLE / 2)
                .doesNotHaveDuplicates();
    }

    @Test
    void oneRunAfterThreeMissedDaysEqualsThree() throws IOException {
        try (var house = house("missed")) {
            house.bean(Rounds.class).on(FIRST_DAY);
            assertThat(house.bean(Rounds.class).upTo(FIRST_DAY.plusDays(3))).hasSize(3);
            assertThat(ManyLives.recorded(house.folder())).isEqualTo(eachDay);
            assertThat(ManyLives.keys(house.folder())).isEqualTo(keysOfEachDay);
        }
    }

    @Test
    void aRoundMadeAgainChangesNothing() throws IOException {
        try (var house = house("again")) {
            var rounds = house.bean(Rounds.class);
            for (int day = 0; day <= 3; day++) {
                rounds.on(FIRST_DAY.plusDays(day));
                rounds.on(FIRST_DAY);
            }
            assertThat(ManyLives.recorded(house.folder())).isEqualTo(eachDay);
        }
    }

    @Test
    void killedInItsMiddleAndRunAgainItEqualsThree() throws IOException, InterruptedException {
        Path data;
        Path key;
        try (var house = house("killed")) {
            house.bean(Rounds.class).on(FIRST_DAY);
            data = house.folder();
            key = house.keyFile();
        }
        int before = ManyLives.recorded(data).size();
        int middle = before + (eachDay.size() - before) / 2;
        var killed = day(data, key, FIRST_DAY.plusDays(3));
        while (!killed.waitFor(20, TimeUnit.MILLISECONDS))
            if (ManyLives.recorded(data).size() >= middle) break;
        killed.destroyForcibly().waitFor();
        assertThat(ManyLives.recorded(data).size())
                .as("dead in the middle: %s", Files.readString(log(data)))
                .isBetween(before + 1, eachDay.size() - 1);

        var again = day(data, key, FIRST_DAY.plusDays(3));
        assertThat(again.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(again.exitValue()).isZero();
        assertThat(ManyLives.recorded(data)).isEqualTo(eachDay);
        assertThat(ManyLives.keys(data)).isEqualTo(keysOfEachDay);
    }

    @Test
    void noDayIsLeftOutAndNoneIsMadeInAdvance() throws IOException {
        try (var house = house("refused")) {
            var rounds = house.bean(Rounds.class);
            rounds.on(FIRST_DAY);
            assertThatThrownBy(() -> rounds.on(FIRST_DAY.plusDays(2)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(French.day(FIRST_DAY));
            var tomorrow = LocalDate.now(house.bean(Clock.class)).plusDays(1);
            assertThatThrownBy(() -> rounds.upTo(tomorrow)).hasMessageContaining("à venir");
            assertThat(rounds.upTo(FIRST_DAY)).isEmpty();
        }
    }

    /** A dated assembly is the last useful one; without it that of the year is assumed, or none. */
    @Test
    void remindersCountBackFromTheLastUsefulAssembly() {
        var associateBy = FIRST_DAY.plusYears(1);
        var heldOn = FIRST_DAY.plusMonths(7);
        var none = new Assemblies(List.of(), FiscalYearEnd.DEFAULT);
        assertThat(remindedFor("assumed", associateBy, Optional.empty()))
                .isEqualTo(ActBy.of(associateBy, FIRST_DAY, none, MembershipParameters.DEFAULT)
                        .actBy())
                .isBefore(associateBy);
        assertThat(remindedFor("dated", associateBy, Optional.of(heldOn))).isEqualTo(heldOn.minusDays(30));
    }

    private static LocalDate remindedFor(String name, LocalDate associateBy, Optional<LocalDate> assembly) {
        try (var house = RunningHouse.in(folder.resolve(name))) {
            var id = ManyLives.id(1);
            var signedOn = associateBy.minusYears(3);
            ManyLives.send(house, id, new RegisterMembership(id, id.personId(), new Label("Tours"), signedOn));
            ManyLives.send(house, id, new RecordPastCesa(id, signedOn));
            assembly.map(heldOn -> new DateAssembly(
                            new AssemblyId("assembly-" + UUID.randomUUID()),
                            AssemblyKind.ORDINARY,
                            heldOn,
                            FIRST_DAY.minusDays(1)))
                    .ifPresent(dated -> ManyLives.send(house, id, dated));
            house.bean(Rounds.class).on(FIRST_DAY);
            return ManyLives.recorded(house.folder()).stream()
                    .map(ACT_BY::matcher)
                    .filter(Matcher::find)
                    .map(found -> LocalDate.parse(found.group(1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Another one that has begun in the same way. */
    private static RunningHouse house(String name) throws IOException {
        BackedUpHouse.copy(folder.resolve(BEGUN), folder.resolve(name));
        return RunningHouse.in(folder.resolve(name));
    }

    private static Process day(Path data, Path key, LocalDate day) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AlveoleApplication.class.getName(),
                "day",
                "--up-to",
                day.toString(),
                "--data",
                data.toString());
        builder.environment().put("ALVEOLE_MASTER_KEY_FILE", key.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log(data).toFile()))
                .start();
    }

    private static Path log(Path data) {
        return data.resolveSibling("day.log");
    }
}
