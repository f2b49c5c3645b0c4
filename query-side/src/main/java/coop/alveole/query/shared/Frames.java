package coop.alveole.query.shared;

import coop.alveole.domain.access.Access;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.frame.Address;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of a page. */
@Component
public class Frames {
    private final Supplier<LocalDate> today;
    private final SystemState system;
    private final SignIns signIns;
    private final Surroundings surroundings;
    private final LastDeed deeds;
    private final List<Documents<?>> documents;

    Frames(
            Supplier<LocalDate> today,
            SystemState system,
            SignIns signIns,
            Surroundings surroundings,
            LastDeed deeds,
            Collection<Documents<?>> documents) {
        this.today = today;
        this.system = system;
        this.signIns = signIns;
        this.surroundings = surroundings;
        this.deeds = deeds;
        this.documents = List.copyOf(documents);
    }

    public Frame of(HttpServletRequest request, Reading reading, String here) {
        var late = late(reading);
        boolean past = reading.knownAt().isPresent() || !reading.asOf().equals(today.get());
        return new Frame(
                here,
                request.getRequestURI(),
                reading.asOf().toString(),
                French.day(reading.asOf()),
                reading.knownAt().isPresent() ? Long.toString(reading.knownAt().getAsLong()) : null,
                past ? Frame.Kind.PAST : Frame.Kind.TODAY,
                system.newFormKey(),
                late,
                late == null ? Math.max(reading.displayed(), reading.after().orElse(0)) : reading.displayed(),
                past
                        ? null
                        : deeds.of(reading, RequestContextUtils.getLocale(request))
                                .orElse(null),
                system.house(),
                rights(reading),
                Address.of(request),
                reading.viewer().account().flatMap(signIns::name).orElse(""),
                surroundings.territories(reading));
    }

    private static Set<Access> rights(Reading reading) {
        return Stream.of(Access.values())
                .filter(access -> access.isOfTheWholeHouse()
                        ? reading.viewer().mayEverywhere(access)
                        : reading.viewer().maySomewhere(access))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The most delayed display speaks for the page; what is folded within the wait is not late. */
    private @Nullable Long late(Reading reading) {
        documents.forEach(reading::waitFor);
        var behind = documents.stream()
                .filter(each -> each.state() != Documents.State.LIVE)
                .mapToLong(each -> each.truth().behind())
                .max()
                .orElse(0);
        return behind == 0 ? null : behind;
    }
}
