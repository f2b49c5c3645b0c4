package coop.alveole.command.sending;

import coop.alveole.command.shared.Digests;
import coop.alveole.domain.sending.Announced;
import coop.alveole.domain.shared.Digest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list that a co-manager reads before anything leaves, and by which it is known again. */
@Component
public class WouldLeave {
    private final DueMails due;
    private final OurSending ours;

    WouldLeave(DueMails due, OurSending ours) {
        this.due = due;
        this.ours = ours;
    }

    /** What has become due by that day, what an import brought in too late included. */
    public List<DueReminder> all(LocalDate day) {
        return due.on(day, (_, _) -> true);
    }

    static List<Announced> announced(List<DueReminder> reminders) {
        return reminders.stream()
                .filter(DueReminder::leaves)
                .flatMap(each ->
                        each.recipients().stream().map(recipient -> new Announced(each.deadlineId(), recipient)))
                .toList();
    }

    /** Of ids alone: the words of a mail follow from its line, its reminder and the tone. */
    public Digest digest(List<DueReminder> reminders) {
        var text = reminders.stream()
                .filter(DueReminder::leaves)
                .map(each -> each.deadlineId() + " " + each.lead() + " " + each.actBy() + " " + each.recipients())
                .collect(Collectors.joining("\n", ours.tone() + "\n", ""));
        return Digests.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
