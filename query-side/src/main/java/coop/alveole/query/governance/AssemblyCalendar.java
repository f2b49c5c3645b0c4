package coop.alveole.query.governance;

import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.projection.governance.AssemblyFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The general assemblies: a few a year, so that all of them stay in memory. */
@Component
public class AssemblyCalendar {
    private final Documents<AssemblyFile> files;
    private final Resident<AssemblyFile> resident;

    AssemblyCalendar(Documents<AssemblyFile> files) {
        this.files = files;
        this.resident = Resident.of(files, AssemblyFile::id);
    }

    /** Those known on that day, the latest first; one recorded by mistake never was. */
    public List<AssemblyView> all(Reading reading) {
        reading.waitFor(files);
        return resident.rows().stream()
                .flatMap(file -> view(file, reading))
                .filter(view -> view.state() != AssemblyFile.State.RECORDED_BY_MISTAKE)
                .sorted(Comparator.comparing(AssemblyView::heldOn).reversed().thenComparing(AssemblyView::id))
                .toList();
    }

    /** Those that are to be held, or were. */
    public List<AssemblyView> standing(Reading reading) {
        return all(reading).stream().filter(view -> view.state().stands()).toList();
    }

    public Optional<AssemblyView> find(AssemblyId id, Reading reading) {
        reading.waitFor(files);
        return resident.find(id.value()).flatMap(file -> view(file, reading).findFirst());
    }

    /** An assembly as a calendar is told of it: {@code changes} counts what was decided about its date since it was first set. */
    public record Meant(AssemblyView assembly, int changes) {}

    /** Even those recorded by mistake: whoever took one into a calendar learns that it never was. */
    public List<Meant> meant(Reading reading) {
        reading.waitFor(files);
        return resident.rows().stream().flatMap(file -> meant(file, reading)).toList();
    }

    public Optional<Meant> meant(AssemblyId id, Reading reading) {
        reading.waitFor(files);
        return resident.find(id.value()).flatMap(file -> meant(file, reading).findFirst());
    }

    /** As it was last dated, whatever the day; one cancelled had a date too. */
    public Optional<AssemblyView> latest(AssemblyId id) {
        return resident.find(id.value())
                .map(file -> AssemblyView.of(file, file.lines().getLast()));
    }

    private static Stream<AssemblyView> view(AssemblyFile file, Reading reading) {
        return meant(file, reading).map(Meant::assembly);
    }

    /** A decision that counts from a later day has changed nothing yet. */
    private static Stream<Meant> meant(AssemblyFile file, Reading reading) {
        var known =
                reading.knownAt().isPresent() ? file.knownAt(reading.knownAt().getAsLong()) : file;
        return known.at(reading.asOf()).stream()
                .map(line ->
                        new Meant(AssemblyView.of(known, line), known.lines().indexOf(line)));
    }
}
