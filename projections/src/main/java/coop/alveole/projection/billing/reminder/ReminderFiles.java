package coop.alveole.projection.billing.reminder;

import coop.alveole.domain.billing.reminder.RemindersEvent;
import coop.alveole.domain.billing.reminder.RemindersEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.List;
import java.util.stream.Stream;

/** Which customers were reminded of which invoice, and whose reminders are held back? */
public final class ReminderFiles implements Fold<ReminderFile> {
    @Override
    public Class<ReminderFile> document() {
        return ReminderFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(RemindersEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof RemindersEvent e
                ? Stream.of(e.remindersId().invoiceId().value())
                : Stream.empty();
    }

    @Override
    public ReminderFile empty(String key) {
        return ReminderFile.empty(key);
    }

    @Override
    public ReminderFile fold(ReminderFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof RemindersEvent event)) return file;
        return switch (event) {
            case CustomerReminded e -> file.reminded(e);
            case ReminderLetterKept _ -> file.unchanged();
            case LateChargesCounted e -> file.counted(e);
            case RemindersHeld e -> file.held(List.of(e));
            case RemindersReleased _ -> file.held(List.of());
        };
    }
}
