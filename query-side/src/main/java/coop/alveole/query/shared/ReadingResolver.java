package coop.alveole.query.shared;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Reading.Patience;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the Reading of a question from its query string; without {@code asOf} the day is today. */
final class ReadingResolver implements HandlerMethodArgumentResolver {
    private static final int POSITION_DIGITS_MAX = 18;

    private final Supplier<LocalDate> today;
    private final Viewer.Viewers viewers;
    private final Facts facts;
    private final SystemState system;
    private final Displayed displayed;

    ReadingResolver(
            Supplier<LocalDate> today, Viewer.Viewers viewers, Facts facts, SystemState system, Displayed displayed) {
        this.system = system;
        this.displayed = displayed;
        this.today = today;
        this.viewers = viewers;
        this.facts = facts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reading.class;
    }

    @Override
    public Reading resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var http = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        return new Reading(
                said(http, "asOf", LocalDate::parse, "une date : AAAA-MM-JJ").orElseGet(today),
                optional(said(
                        http,
                        "knownAt",
                        this::position,
                        "un jour (AAAA-MM-JJ), un instant (AAAA-MM-JJTHH:MM:SSZ) ou une position")),
                optional(said(http, "after", ReadingResolver::number, "une position")),
                displayed.position(),
                said(http, "strict", ReadingResolver::choice, "true ou false").orElse(false)
                        ? Patience.STRICT
                        : Patience.LENIENT,
                viewers.of(http),
                behind -> response.setHeader("X-Projection-Lag", Long.toString(behind)));
    }

    private Long position(String text) {
        return isNumber(text) ? number(text) : Long.valueOf(facts.positionAt(moment(text)));
    }

    /** A day stands for its last moment here. */
    private Instant moment(String text) {
        if (text.contains("T")) return Instant.parse(text);
        return LocalDate.parse(text)
                .plusDays(1)
                .atStartOfDay(system.zone())
                .toInstant()
                .minusNanos(1);
    }

    private static Long number(String text) {
        if (!isNumber(text)) throw new DateTimeException("not a position");
        return Long.valueOf(text);
    }

    private static Boolean choice(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new DateTimeException("neither true nor false");
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= POSITION_DIGITS_MAX
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static OptionalLong optional(Optional<Long> value) {
        return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static <T> Optional<T> said(HttpServletRequest http, String name, Function<String, T> read, String shape) {
        var text = http.getParameter(name);
        if (text == null || text.isBlank()) return Optional.empty();
        try {
            return Optional.of(read.apply(text));
        } catch (DateTimeException unreadable) {
            throw new RuleBroken(UNREADABLE_REQUEST, name, "« " + name + " » attend " + shape + ".");
        }
    }
}
