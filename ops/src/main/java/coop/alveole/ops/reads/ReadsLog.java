package coop.alveole.ops.reads;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.ops.access.Caller;
import coop.alveole.ops.store.folder.OwnerOnly;
import coop.alveole.query.shared.Reads;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerMapping;

/**
 * reads.log: a file a month in the data folder, twelve kept, for its owner's eyes alone. A line holds an instant, who
 * asked, the route as it is written in the code, ids, the class that was opened and a reason; never what was searched.
 */
public final class ReadsLog implements Reads {
    static final int MONTHS_KEPT = 12;
    private static final Pattern FILE = Pattern.compile("reads-(\\d{4}-\\d{2})\\.log");
    private static final Pattern ID = Pattern.compile("[a-z]+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;
    private final Clock clock;

    public ReadsLog(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void note(HttpServletRequest request, PersonId person, RetentionClass opened, String reason) {
        append(request, person.value(), opened.name(), reason);
    }

    /** A page or an answer as a whole, with the ids its path names. */
    public void note(HttpServletRequest request) {
        append(request, ids(request), "READ", "");
    }

    @Override
    public List<Read> of(PersonId person) {
        return files().flatMap(ReadsLog::lines)
                .filter(line -> line.isOf(person))
                .map(ReadLine::read)
                .sorted(Comparator.comparing(Read::at).reversed())
                .toList();
    }

    private void append(HttpServletRequest request, String ids, String opened, String reason) {
        var caller = Caller.of(request).orElseThrow();
        var route = request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        write(new ReadLine(
                new Read(at, caller.account().value(), caller.actor(), route, opened, reason),
                List.of(ids.split(","))));
    }

    private synchronized void write(ReadLine line) {
        var month = YearMonth.now(clock);
        var file = folder.resolve("reads-" + month + ".log");
        try {
            if (Files.notExists(file)) {
                OwnerOnly.create(file);
                forget(month.minusMonths(MONTHS_KEPT));
            }
            Files.writeString(file, line.text(), StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException("a read that cannot be noted is not answered", failure);
        }
    }

    private void forget(YearMonth last) throws IOException {
        for (var file : files().toList()) if (!month(file).isAfter(last)) Files.deleteIfExists(file);
    }

    private Stream<Path> files() {
        try (var all = Files.list(folder)) {
            return all
                    .filter(file -> FILE.matcher(file.getFileName().toString()).matches())
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static YearMonth month(Path file) {
        var name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) throw new IllegalArgumentException("not a file of reads: " + file);
        return YearMonth.parse(name.group(1));
    }

    private static Stream<ReadLine> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().flatMap(text -> ReadLine.of(text).stream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A membership is noted as the person it is of, so that one question finds both. */
    private static String ids(HttpServletRequest request) {
        var named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(named instanceof Map<?, ?> variables)) return "";
        return variables.values().stream()
                .map(String::valueOf)
                .filter(value -> ID.matcher(value).matches())
                .map(id -> id.startsWith("membership-")
                        ? new MembershipId(id).personId().value()
                        : id)
                .collect(Collectors.joining(","));
    }
}
