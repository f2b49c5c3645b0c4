package coop.alveole.command.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A day as a request says it: AAAA-MM-JJ and nothing else, within the lives this record can speak of. A day in the year
 * 999 999 999 would be a fact for ever, and no deadline could be computed from it.
 */
final class DayReader extends StdScalarDeserializer<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser body, DeserializationContext context) {
        if (!body.hasToken(JsonToken.VALUE_STRING))
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), body);
        var text = body.getString();
        try {
            if (DAY.matcher(text).matches()) return LocalDate.parse(text);
        } catch (DateTimeException notInTheCalendar) {
            // 29 February of a common year, the 31st of a short month: refused as below
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day from 1900 to 2199");
    }
}
