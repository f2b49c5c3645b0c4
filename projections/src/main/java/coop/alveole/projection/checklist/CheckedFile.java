package coop.alveole.projection.checklist;

import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was checked of one membership, through time. */
public record CheckedFile(String id, List<Check> checks) {
    /** {@code by} is the account that said so; {@code closedOn} the day a tool was closed. */
    public record Check(
            ChecklistKind kind,
            Label item,
            LocalDate on,
            @Nullable LocalDate closedOn,
            String by,
            long position) {
        public boolean isOpenOn(LocalDate day) {
            return closedOn == null || closedOn.isAfter(day);
        }
    }

    /** What had been done by that day. */
    public List<Check> at(LocalDate day) {
        return checks.stream().filter(check -> !check.on().isAfter(day)).toList();
    }

    CheckedFile with(Check check) {
        return new CheckedFile(
                id, Stream.concat(checks.stream(), Stream.of(check)).toList());
    }

    CheckedFile closing(Label tool, LocalDate day) {
        return new CheckedFile(
                id, checks.stream().map(check -> closed(check, tool, day)).toList());
    }

    private static Check closed(Check check, Label tool, LocalDate day) {
        boolean isIt = check.kind() == ChecklistKind.TOOL
                && check.closedOn() == null
                && check.item().equals(tool);
        return isIt ? new Check(check.kind(), tool, check.on(), day, check.by(), check.position()) : check;
    }
}
