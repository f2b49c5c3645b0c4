package coop.alveole.ops.journey;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/** A calendar as another hand than ours reads it. */
record ReadCalendar(List<Event> events) {
    record Event(String uid, int sequence, String day, String summary, String link, String status) {
        private static Event of(CalendarComponent read) {
            return new Event(
                    value(read, Property.UID),
                    Integer.parseInt(value(read, Property.SEQUENCE)),
                    value(read, Property.DTSTART),
                    value(read, Property.SUMMARY),
                    value(read, Property.URL),
                    value(read, Property.STATUS));
        }

        private static String value(CalendarComponent read, String name) {
            return read.getProperty(name).map(Property::getValue).orElse("");
        }
    }

    static ReadCalendar of(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate();
            return new ReadCalendar(calendar.getComponents(Component.VEVENT).stream()
                    .map(Event::of)
                    .toList());
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    Event only() {
        if (events.size() != 1) throw new AssertionError(events.toString());
        return events.getFirst();
    }
}
