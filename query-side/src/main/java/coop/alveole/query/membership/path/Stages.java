package coop.alveole.query.membership.path;

import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFile.Step;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.figure.Steps;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Étapes du parcours »: at which step each stands on a day, and how many at each. */
@Component
public class Stages {
    private final Documents<IntegrationFile> files;
    private final Resident<IntegrationFile> integrations;
    private final MessageSource messages;

    Stages(Documents<IntegrationFile> files, Resident<IntegrationFile> integrations, MessageSource messages) {
        this.files = files;
        this.integrations = integrations;
        this.messages = messages;
    }

    public void waitFor(Reading reading) {
        reading.waitFor(files);
    }

    /** By where somebody stands, and before a first contract by how far they have come in; a closed request is no step. */
    public Optional<Stage> of(String membership, String standing, LocalDate asOf) {
        return switch (standing) {
            case "CONTACT", "REGISTERED" ->
                integrations
                        .find(membership)
                        .filter(file -> file.declinedOn(asOf).isEmpty())
                        .flatMap(file -> furthest(file, asOf));
            case "CAPE" -> Optional.of(Stage.CAPE);
            case "CESA" -> Optional.of(Stage.CESA);
            case "ASSOCIATE" -> Optional.of(Stage.ASSOCIATE);
            case "LEFT" -> Optional.of(Stage.LEFT);
            default -> Optional.empty();
        };
    }

    private static Optional<Stage> furthest(IntegrationFile file, LocalDate asOf) {
        return file.at(asOf).stream()
                .map(Step::kind)
                .flatMap(kind -> switch (kind) {
                    case INFORMATION_MEETING -> Stream.of(Stage.INFORMATION_MEETING);
                    case ORIENTATION_COMMITTEE -> Stream.of(Stage.ORIENTATION_COMMITTEE);
                    case DIAGNOSTIC -> Stream.of(Stage.DIAGNOSTIC);
                    case REFERRER, DECLINED, PAST_DECLINED, REOPENED, WAIVED -> Stream.empty();
                })
                .max(Comparator.naturalOrder());
    }

    /** One entry of {@code reached} for each person; {@code address} is where those at a step are listed. */
    public Chart chart(List<Optional<Stage>> reached, Function<Stage, String> address, Reading reading, Locale reader) {
        var counts = reached.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var steps = Stream.of(Stage.values())
                .map(stage -> {
                    long count = counts.getOrDefault(stage, 0L);
                    return new Steps.Step(say("stage." + stage, reader), count, count == 0 ? "" : address.apply(stage));
                })
                .toList();
        long elsewhere = reached.stream().filter(Optional::isEmpty).count();
        var seen = messages.getMessage("stages.seen", new Object[] {French.day(reading.asOf()), elsewhere}, reader);
        return new Steps(
                        new Heading("stages", say("stages.title", reader), seen),
                        Size.SMALL,
                        new Steps.Names(say("stages.step", reader), say("calendar.people", reader)),
                        steps)
                .draw(ChartReader.of(messages, reader));
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
