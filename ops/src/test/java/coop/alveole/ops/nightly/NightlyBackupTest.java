package coop.alveole.ops.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.evidence.HouseEvent.BackupMade;
import coop.alveole.domain.evidence.HouseEvent.RestoreTried;
import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.backup.BackupMaker;
import coop.alveole.ops.backup.ErasedList;
import coop.alveole.ops.house.House;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.restore.RestoreTrial;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights pass over a house that is served. */
class NightlyBackupTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 14);

    @TempDir
    Path place;

    private final Night clock = new Night();

    @Test
    void eachNightHasItsBackupAndEachMonthItsTriedRestore() throws IOException {
        try (var house = RunningHouse.in(place)) {
            var nightly = nightly(house, 2);
            clock.at(FIRST, "01:59");
            nightly.look();
            assertThat(made(house)).as("before the hour").isEmpty();
            clock.at(FIRST, "02:00");
            nightly.look();
            nightly.look();
            assertThat(made(house)).extracting(BackupMade::madeOn).containsExactly(FIRST);
            assertThat(tried(house)).extracting(RestoreTried::outcome).containsExactly(TrialOutcome.GOOD);
            clock.at(FIRST.plusDays(1), "09:30");
            nightly.look();
            assertThat(made(house))
                    .as("a machine that sleeps at night makes it in the morning")
                    .extracting(BackupMade::madeOn)
                    .containsExactly(FIRST, FIRST.plusDays(1));
            assertThat(tried(house)).hasSize(1);
            clock.at(FIRST.plusMonths(1).minusDays(1), "02:00");
            nightly.look();
            assertThat(tried(house)).hasSize(1);
            clock.at(FIRST.plusMonths(1), "02:00");
            nightly.look();
            assertThat(tried(house)).hasSize(2);
            assertThat(Files.exists(house.folder().resolve("tmp").resolve("tried-restore")))
                    .isFalse();
        }
    }

    @Test
    void whatFailsIsTriedAgainAnHourLater() throws IOException {
        try (var house = RunningHouse.in(place)) {
            var nightly = nightly(house, 2);
            var folder = house.bean(BackupFolder.class).path();
            Files.writeString(folder, "somebody put a file here");
            clock.at(FIRST, "02:00");
            nightly.look();
            Files.delete(folder);
            clock.at(FIRST, "02:30");
            nightly.look();
            assertThat(made(house)).isEmpty();
            clock.at(FIRST, "03:00");
            nightly.look();
            assertThat(made(house)).hasSize(1);
        }
    }

    @Test
    void aBackupMadeBesideIsNotedOnceAndABadTrialIsRepeatedTheNextDay() throws IOException {
        try (var house = RunningHouse.in(place)) {
            var never = nightly(house, 24);
            clock.at(FIRST, "12:00");
            var backup = BackupMaker.beside(house.folder(), house.bean(BackupFolder.class), clock)
                    .make();
            never.look();
            never.look();
            assertThat(made(house))
                    .extracting(BackupMade::position)
                    .containsExactly(backup.manifest().position());
            assertThat(tried(house)).isEmpty();
            var nightly = nightly(house, 2);
            Files.delete(backup.folder().resolve("access.db"));
            nightly.look();
            nightly.look();
            assertThat(tried(house)).extracting(RestoreTried::outcome).containsExactly(TrialOutcome.FILES_DAMAGED);
            clock.at(FIRST.plusDays(1), "02:00");
            nightly.look();
            assertThat(tried(house))
                    .extracting(RestoreTried::outcome)
                    .containsExactly(TrialOutcome.FILES_DAMAGED, TrialOutcome.GOOD);
        }
    }

    @Test
    void anErasureIsInTheFolderOfTheBackupsAtOnce() throws IOException {
        try (var house = RunningHouse.in(place)) {
            var member = new MembershipId(house.member(house.adminToken(), "Quatrefages", "A", "Tours"));
            var key = Keys.name(member.personId(), RetentionClass.IDENTITY);
            house.bean(Keys.class).destroy(Set.of(key));
            clock.at(FIRST, "12:00");
            nightly(house, 24).look();
            var list = ErasedList.read(house.bean(BackupFolder.class).path().resolve(ErasedList.NAME));
            assertThat(list.orElseThrow().keys()).containsOnlyKeys(key);
        }
    }

    private NightlyBackup nightly(RunningHouse house, int hour) {
        var keys = house.bean(Keys.class);
        var folder = house.bean(BackupFolder.class);
        var opened = house.bean(House.class);
        return new NightlyBackup(
                opened,
                folder,
                BackupMaker.ofOpenHouse(house.folder(), folder, keys::copyInto, clock),
                new RestoreTrial(house.folder(), opened.masterKeyFile().read(), clock),
                new BackupNotes(opened, house.bean(Commands.class), house.bean(RecordedFacts.class), folder, clock),
                keys,
                clock,
                hour);
    }

    private static List<BackupMade> made(RunningHouse house) {
        return facts(house, BackupMade.class);
    }

    private static List<RestoreTried> tried(RunningHouse house) {
        return facts(house, RestoreTried.class);
    }

    private static <E> List<E> facts(RunningHouse house, Class<E> kind) {
        var id = house.bean(House.class).id().value();
        return house.bean(RecordedFacts.class).of(id, Long.MAX_VALUE).stream()
                .map(recorded -> recorded.event())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** A clock that a test sets. */
    private static final class Night extends Clock {
        private Instant now = Instant.EPOCH;

        void at(LocalDate day, String time) {
            now = day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
