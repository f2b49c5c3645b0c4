package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;
import static coop.alveole.domain.shared.RequestRule.WRITE_IN_THE_PAST;

import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.shared.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the Request of an endpoint: a program says it in headers, a form in fields whose name begins with "_". */
final class RequestResolver implements HandlerMethodArgumentResolver {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern REASON = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Asker.Askers askers;

    RequestResolver(Asker.Askers askers) {
        this.askers = askers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Request.class;
    }

    @Override
    public Request resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var http = (HttpServletRequest) web.getNativeRequest();
        WRITE_IN_THE_PAST.require(http.getParameter("asOf") == null, "asOf");
        WRITE_IN_THE_PAST.require(http.getParameter("knownAt") == null, "knownAt");
        var simulate = http.getParameter("simulate");
        UNREADABLE_REQUEST.require(
                simulate == null || simulate.equals("true") || simulate.equals("false"),
                "simulate",
                "« simulate » vaut true ou false.");
        return new Request(
                askers.of(http),
                said(
                        http,
                        "X-Reason",
                        "_reason",
                        REASON,
                        "un motif est un code : lettres minuscules, chiffres, tirets."),
                said(http, "X-Correlation", "_correlation", UUID, "une corrélation est un UUID en minuscules."),
                attempt(http),
                version(http),
                "true".equals(simulate) ? Mode.SIMULATED : Mode.FOR_REAL);
    }

    private static Attempt attempt(HttpServletRequest http) {
        var route = http.getMethod() + " " + http.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var key = said(http, "Idempotency-Key", "_key", KEY, "une clé a 1 à 64 caractères ASCII, sans espace.");
        return new Attempt(route, key, http.getRequestURI() + "\n" + http.getAttribute(ReadBody.ATTRIBUTE));
    }

    private static @Nullable Long version(HttpServletRequest http) {
        var header = said(http, "If-Match", "_version", Pattern.compile(".{1,80}"), "");
        if (header == null) return null;
        var tag = ETAG.matcher(header.startsWith("\"") || header.startsWith("W/") ? header : "\"" + header + "\"");
        // A weak tag never matches, nor does one that is no version of ours: no version is -1.
        return tag.matches() ? Long.valueOf(tag.group(1)) : Long.valueOf(-1);
    }

    private static @Nullable String said(
            HttpServletRequest http, String header, String field, Pattern shape, String sentence) {
        var value = Forms.is(http) ? http.getParameter(field) : http.getHeader(header);
        if (value == null || (Forms.is(http) && value.isBlank())) return null;
        if (!shape.matcher(value).matches()) throw new RuleBroken(UNREADABLE_REQUEST, header, sentence);
        return value;
    }
}
