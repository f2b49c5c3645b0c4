package coop.alveole.ops.access;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Shows;
import coop.alveole.query.shared.Shows.Body;
import coop.alveole.query.shared.Shows.Mine;
import coop.alveole.query.shared.Shows.OfBody;
import coop.alveole.query.shared.Shows.OfTerritory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a calendar may show, as the form offers it and as the list says it. */
@Component
final class ShownByCalendars {
    /** {@code value} is what the form sends. */
    record Choice(String value, String label) {}

    private static final String OF_A_TERRITORY = "territory/";
    private static final String OF_A_BODY = "body/";

    private final MessageSource messages;

    ShownByCalendars(MessageSource messages) {
        this.messages = messages;
    }

    List<Choice> choices(List<String> territories, Locale reader) {
        return Stream.of(
                        Stream.of(new Mine()),
                        Stream.of(Body.values()).map(OfBody::new),
                        territories.stream().map(OfTerritory::new))
                .flatMap(shows -> shows)
                .map(shows -> new Choice(value(shows), label(shows, reader)))
                .toList();
    }

    String label(Shows shows, Locale reader) {
        return switch (shows) {
            case Mine() -> messages.getMessage("calendars.mine", null, reader);
            case OfTerritory(var territory) ->
                messages.getMessage("calendars.of-territory", new Object[] {territory}, reader);
            case OfBody(var body) -> messages.getMessage("calendars.of-body." + body, null, reader);
        };
    }

    /** Of a territory is shown what whoever reads may read there, now and later: any name will do. */
    Shows chosen(String value) {
        if (value.isBlank()) return new Mine();
        var territory = value.startsWith(OF_A_TERRITORY)
                ? value.substring(OF_A_TERRITORY.length()).strip()
                : "";
        if (!territory.isEmpty()) return new OfTerritory(territory);
        return Stream.of(Body.values())
                .map(OfBody::new)
                .filter(body -> value(body).equals(value))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        RequestRule.UNREADABLE_REQUEST, "shows", "choisissez dans la liste ce que l'agenda montre."));
    }

    private static String value(Shows shows) {
        return switch (shows) {
            case Mine() -> "";
            case OfTerritory(var territory) -> OF_A_TERRITORY + territory;
            case OfBody(var body) -> OF_A_BODY + body;
        };
    }
}
