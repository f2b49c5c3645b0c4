package coop.alveole.command.sending;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.sending.MailTask.Due;
import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.deadline.Lead;
import coop.alveole.domain.deadline.LeadUnit;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What has to leave about one deadline, and what has left. */
class MailTasksTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 11);
    private static final DeadlineId CAPE = DeadlineId.of(
            new MembershipId("membership-00000000-0000-4000-8000-000000000003"), DeadlineKind.CAPE_END, DUE);
    private static final AccountId BRUNO = new AccountId("account-00000000-0000-4000-8000-000000000002");
    private static final ReminderDue SIXTY = new ReminderDue(CAPE, DAY, DUE, 60, LeadUnit.DAYS);
    private static final ReminderDue THIRTY = new ReminderDue(CAPE, DAY.plusDays(30), DUE, 30, LeadUnit.DAYS);
    private static final ReminderMailed MAILED = new ReminderMailed(CAPE, DAY, 60, LeadUnit.DAYS, BRUNO);

    private final MailTasks fold = new MailTasks();

    @Test
    void theLastReminderByAPositionIsTheOneThatLeaves() {
        var task = folded(SIXTY, THIRTY);
        assertThat(task.last(1)).contains(new Due(Lead.days(60), DUE, 1));
        assertThat(task.last(Long.MAX_VALUE)).contains(new Due(Lead.days(30), DUE, 2));
        assertThat(task.last(0)).isEmpty();
    }

    @Test
    void itKnowsToWhomEachHasLeft() {
        var task = folded(SIXTY, MAILED, THIRTY);
        assertThat(task.mailed(Lead.days(60))).containsExactly(BRUNO);
        assertThat(task.mailed(Lead.days(30))).isEmpty();
    }

    @Test
    void whatElseIsDoneAboutALineIsNoTaskOfItsOwn() {
        var taken = new DeadlineTakenUp(CAPE, DAY, BRUNO);
        assertThat(fold.keys(taken)).isEmpty();
        assertThat(folded(SIXTY, taken)).isEqualTo(folded(SIXTY));
        assertThat(fold.keys(SIXTY)).containsExactly(CAPE.value());
        assertThat(fold.keys(MAILED)).containsExactly(CAPE.value());
    }

    private MailTask folded(DeadlineEvent... events) {
        return IntStream.range(0, events.length)
                .mapToObj(index ->
                        new Recorded<>(index + 1L, index, Instant.EPOCH, "account-1", "automation", "", events[index]))
                .reduce(fold.empty(CAPE.value()), (task, recorded) -> fold.fold(task, recorded), (_, later) -> later);
    }
}
