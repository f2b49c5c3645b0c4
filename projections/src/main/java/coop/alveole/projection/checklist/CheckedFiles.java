package coop.alveole.projection.checklist;

import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.checklist.CheckEvent;
import coop.alveole.domain.membership.checklist.CheckEvent.*;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.checklist.CheckedFile.Check;
import java.util.List;
import java.util.stream.Stream;

/** Which accounts were opened for each person, which documents handed in, at any date? */
public final class CheckedFiles implements Fold<CheckedFile> {
    @Override
    public Class<CheckedFile> document() {
        return CheckedFile.class;
    }

    @Override
    public int version() {
        return 13;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(CheckEvent.class, MembershipEvent.class);
    }

    /** A file is there from the registration on: with nothing in it, it says what is missing. */
    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case MembershipRegistered e -> Stream.of(e.membershipId().value());
            case CheckEvent e -> Stream.of(e.membershipId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public CheckedFile empty(String key) {
        return new CheckedFile(key, List.of());
    }

    @Override
    public CheckedFile fold(CheckedFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof CheckEvent event)) return file;
        var by = recorded.actor();
        long at = recorded.position();
        return switch (event) {
            case ToolOpened e -> file.with(new Check(ChecklistKind.TOOL, e.tool(), e.openedOn(), null, by, at));
            case ToolClosed e -> file.closing(e.tool(), e.closedOn());
            case DocumentReceived e ->
                file.with(new Check(ChecklistKind.SOCIAL_DOCUMENT, e.document(), e.receivedOn(), null, by, at));
        };
    }
}
