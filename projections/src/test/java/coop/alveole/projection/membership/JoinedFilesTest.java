package coop.alveole.projection.membership;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.flag.FlagBook.Noted;
import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.domain.membership.flag.FlagSubject;
import coop.alveole.domain.membership.joining.JoinedContract;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.DeadlineSchedules;
import coop.alveole.projection.membership.Joins.Join;
import coop.alveole.projection.membership.MemberFile.Contract;
import coop.alveole.projection.membership.flag.FlagFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two files of one person: Amina's is kept, that of « Bruno » is joined to it, and they are parted again. */
class JoinedFilesTest {
    private static final LocalDate SIGNED = LocalDate.of(2025, 2, 3);
    private static final LocalDate BY = LocalDate.of(2028, 2, 3);
    private static final LocalDate JOINED = LocalDate.of(2026, 5, 4);
    private static final LocalDate PARTED = LocalDate.of(2026, 7, 1);
    private static final JoinedContract CAPE = new JoinedContract(
            ContractKind.CAPE,
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2022, 3, 31),
            List.of(MembershipRule.CAPE_OF_TWELVE_MONTHS));

    private static final List<Object> APART =
            List.of(registered(true), new CesaSigned(AMINAS, SIGNED, BY, BY), registered(false), cesaOfTheOther());
    private static final List<Object> TOGETHER = and(
            APART,
            new JoinedInto(BRUNOS, AMINAS, JOINED),
            new FilesJoined(AMINAS, BRUNOS, JOINED, List.of(CAPE), BY.minusMonths(15), SIGNED));
    private static final List<Object> APART_AGAIN = and(
            TOGETHER,
            new PartedFrom(BRUNOS, AMINAS, PARTED),
            new FilesParted(AMINAS, BRUNOS, PARTED, List.of(CAPE), BY, BY));

    @Test
    void whatCameCountsAndMovesTheDates() {
        var kept = file(TOGETHER, AMINAS.value());
        assertThat(kept.contracts())
                .contains(new Contract(
                        ContractKind.CAPE, CAPE.startsOn(), CAPE.endsOn(), null, null, CAPE.broken(), BRUNOS, 6));
        assertThat(kept.at(JOINED).orElseThrow().associateBy()).isEqualTo(BY.minusMonths(15));
        assertThat(due(TOGETHER, AMINAS.value(), JOINED)).containsExactly(BY.minusMonths(15));
        assertThat(kept.joinedOn(JOINED)).extracting(Join::other).containsExactly(BRUNOS);
        assertThat(kept.joinedOn(JOINED.minusDays(1))).isEmpty();
    }

    @Test
    void theFileJoinedStandsAsideFromTheDayGiven() {
        var joined = file(TOGETHER, BRUNOS.value());
        assertThat(joined.asideOn(JOINED.minusDays(1))).isEmpty();
        assertThat(joined.asideOn(JOINED)).map(Join::other).contains(AMINAS);
        assertThat(due(TOGETHER, BRUNOS.value(), JOINED.minusDays(1))).containsExactly(BY);
        assertThat(due(TOGETHER, BRUNOS.value(), JOINED)).isEmpty();
    }

    @Test
    void whatTheOthersContractBrokeIsFoundOnTheFileKept() {
        var noted = new Noted(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, CAPE.startsOn());
        assertThat(notedOn(TOGETHER)).contains(noted);
        assertThat(notedOn(APART_AGAIN)).doesNotContain(noted);
    }

    @Test
    void partedEverythingIsAsItWas() {
        var kept = file(APART_AGAIN, AMINAS.value());
        assertThat(kept.contracts()).isEqualTo(file(APART, AMINAS.value()).contracts());
        assertThat(kept.lines()).isEqualTo(file(APART, AMINAS.value()).lines());
        assertThat(kept.joinedOn(PARTED)).isEmpty();
        assertThat(due(APART_AGAIN, AMINAS.value(), PARTED)).containsExactly(BY);
        var other = file(APART_AGAIN, BRUNOS.value());
        assertThat(other.asideOn(PARTED.minusDays(1))).isPresent();
        assertThat(other.asideOn(PARTED)).isEmpty();
        assertThat(due(APART_AGAIN, BRUNOS.value(), PARTED)).containsExactly(BY);
    }

    @Test
    void inWhateverOrderTheTwoFilesAreFolded() {
        var reversed = new ArrayList<>(TOGETHER);
        reversed.add(4, reversed.removeLast());
        for (var id : List.of(AMINAS.value(), BRUNOS.value())) {
            assertThat(file(reversed, id).joinedOn(JOINED))
                    .isEqualTo(file(TOGETHER, id).joinedOn(JOINED));
            assertThat(file(reversed, id).asideOn(JOINED))
                    .isEqualTo(file(TOGETHER, id).asideOn(JOINED));
            assertThat(due(reversed, id, JOINED)).isEqualTo(due(TOGETHER, id, JOINED));
        }
    }

    private static MembershipRegistered registered(boolean kept) {
        var id = kept ? AMINAS : BRUNOS;
        return new MembershipRegistered(id, id.personId(), new Label("Tours"), CAPE.startsOn());
    }

    private static CesaSigned cesaOfTheOther() {
        return new CesaSigned(BRUNOS, SIGNED, BY, BY);
    }

    private static List<Object> and(List<Object> before, Object... more) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    private static MemberFile file(List<Object> events, String id) {
        return Objects.requireNonNull(fold(new MemberFiles(), events).get(id));
    }

    private static List<Noted> notedOn(List<Object> events) {
        return Objects.requireNonNull(fold(new FlagFiles(), events).get(AMINAS.value()))
                .book()
                .noted();
    }

    private static List<LocalDate> due(List<Object> events, String id, LocalDate day) {
        DeadlineSchedule schedule =
                Objects.requireNonNull(fold(new DeadlineSchedules(), events).get(id));
        return schedule.openOn(day).stream()
                .filter(wait -> wait.kind() == DeadlineKind.ASSOCIATION)
                .map(Wait::dueOn)
                .toList();
    }
}
