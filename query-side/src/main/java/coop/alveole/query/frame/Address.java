package coop.alveole.query.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The question of a page as its address says it, and what of it goes on to the next page: the day, and the territory. */
public record Address(String path, List<Said> said, boolean ofOneObject) {
    private static final String DAY = "asOf";
    private static final String TERRITORY = "territory";
    private static final Set<String> CARRIED = Set.of(DAY, TERRITORY);
    /** They belong to one answer: what was known, what was just written, where a list goes on. */
    private static final Set<String> OF_ONE_ANSWER = Set.of("knownAt", "after", "strict", "cursor");

    /** Not one of the frame's own, nor a field of a line that was typed into a form and refused. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    /** One parameter of the question. */
    public record Said(String name, String value) {}

    public static Address of(HttpServletRequest request) {
        var said = request.getParameterMap().entrySet().stream()
                .filter(entry -> NAME.matcher(entry.getKey()).matches() && !OF_ONE_ANSWER.contains(entry.getKey()))
                .flatMap(entry -> Stream.of(entry.getValue()).map(value -> new Said(entry.getKey(), value)))
                .filter(each -> !each.value().isBlank())
                .toList();
        boolean named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> in
                && !in.isEmpty();
        return new Address(request.getRequestURI(), request.getMethod().equals("GET") ? said : List.of(), named);
    }

    /** What a form that changes the day repeats. */
    public List<Said> butTheDay() {
        return said.stream().filter(each -> !each.name().equals(DAY)).toList();
    }

    public List<Said> butTheTerritory() {
        return said.stream().filter(each -> !each.name().equals(TERRITORY)).toList();
    }

    public String territory() {
        return said.stream()
                .filter(each -> each.name().equals(TERRITORY))
                .findFirst()
                .map(Said::value)
                .orElse("");
    }

    /** Another page, on the same day and for the same territory. */
    public String to(String page) {
        return written(
                page,
                said.stream().filter(each -> CARRIED.contains(each.name())).toList());
    }

    /** This page again. */
    public String here() {
        return written(path, said);
    }

    /** This page as it stands today. */
    public String today() {
        return written(path, butTheDay());
    }

    private static String written(String page, List<Said> said) {
        var address = UriComponentsBuilder.fromPath(page);
        said.forEach(each -> address.queryParam(each.name(), UriUtils.encode(each.value(), StandardCharsets.UTF_8)));
        return address.build(true).toUriString();
    }
}
