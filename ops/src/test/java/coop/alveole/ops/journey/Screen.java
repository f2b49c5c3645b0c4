package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** One answer as a person sees it; a page that a browser would have to guess at is refused as it is read. */
public record Screen(int status, String location, HttpResponse<String> answer, List<Tag> tags) {
    /** A start tag; {@code within} are those still open around it. */
    public record Tag(String name, Map<String, String> attributes, List<Tag> within) {
        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        boolean isWithin(Tag other) {
            return within.contains(other);
        }
    }

    public record Form(String method, String action, Map<String, String> fields) {
        String value(String field) {
            assertThat(fields).as(action).containsKey(field);
            return fields.getOrDefault(field, "");
        }
    }

    private static final String ATTRIBUTES = "((?:\\s+[a-z][a-zA-Z0-9-]*(?:=\"[^\"<]*\")?)*)";
    private static final Pattern HELP = Pattern.compile("<details class=\"help.*?</details>", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile(
            "<!DOCTYPE html>|<([a-z][a-z0-9]*)" + ATTRIBUTES + "\\s*(/?)>|</([a-z][a-z0-9]*)>|[<>]", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z][a-zA-Z0-9-]*)(?:=\"([^\"]*)\")?");
    private static final Set<String> WITHOUT_END = Set.of("meta", "link", "input", "br", "hr", "img");

    static Screen of(HttpResponse<String> answer) {
        var isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        var screen = new Screen(
                answer.statusCode(),
                answer.headers().firstValue("Location").orElse(""),
                answer,
                isPage ? tags(answer.body()) : List.of());
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as(answer.uri().getPath())
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "http"));
        if (isPage) screen.requireSound();
        return screen;
    }

    private static List<Tag> tags(String page) {
        var tags = new ArrayList<Tag>();
        var open = new ArrayDeque<Tag>();
        var markup = MARKUP.matcher(page);
        while (markup.find()) {
            if (markup.group().length() == 1) throw new AssertionError("stray " + around(page, markup.start()));
            if (markup.group(1) != null) {
                var tag = new Tag(markup.group(1), attributes(markup.group(2)), List.copyOf(open));
                tags.add(tag);
                boolean isWhole = isDrawn(tag) && !markup.group(3).isEmpty();
                if (!WITHOUT_END.contains(tag.name()) && !isWhole) open.push(tag);
            } else if (markup.group(4) != null) {
                assertThat(open).as(around(page, markup.start())).isNotEmpty();
                assertThat(open.pop().name()).as(around(page, markup.start())).isEqualTo(markup.group(4));
            }
        }
        assertThat(open).isEmpty();
        return tags;
    }

    /** Part of a drawing, where an element may end itself and has a title of its own. */
    private static boolean isDrawn(Tag tag) {
        return tag.within().stream().anyMatch(around -> around.name().equals("svg"));
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - 80), Math.min(page.length(), at + 80));
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new HashMap<String, String>();
        var found = ATTRIBUTE.matcher(text);
        while (found.find()) {
            var value = found.group(2) == null ? "" : HtmlUtils.htmlUnescape(found.group(2));
            assertThat(attributes.put(found.group(1), value)).as(text).isNull();
        }
        return attributes;
    }

    private void requireSound() {
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
        assertThat(named("h1")).as(answer.body()).hasSize(1);
        assertThat(named("title")).filteredOn(title -> !isDrawn(title)).hasSize(1);
        assertThat(named("html"))
                .singleElement()
                .satisfies(html -> assertThat(html.get("lang")).isIn("fr", "en"));
        assertThat(tags).noneMatch(tag -> tag.name().equals("style"));
        assertThat(named("script"))
                .as("a script is a file of the house")
                .noneMatch(script -> script.get("src").isEmpty());
        assertThat(tags.stream().flatMap(tag -> tag.attributes().keySet().stream()))
                .noneMatch(attribute -> attribute.equals("style") || attribute.startsWith("on"));
        assertThat(values("id")).doesNotHaveDuplicates();
        assertThat(Stream.of("src", "href", "action").flatMap(this::values))
                .as("nothing is asked of another host")
                .allMatch(address -> address.startsWith("#")
                        || address.matches("/(?![/\\\\]).*|/")
                        || address.matches("(tel|mailto):.*"));
        assertThat(named("input"))
                .filteredOn(input -> !input.get("type").equals("hidden"))
                .allMatch(this::hasALabel);
        assertThat(named("button"))
                .allMatch(button -> button.within().stream()
                        .anyMatch(around -> around.name().equals("form")));
        assertThat(text()).doesNotContain("??");
    }

    private boolean hasALabel(Tag input) {
        return !input.get("aria-label").isEmpty()
                || input.within().stream().anyMatch(around -> around.name().equals("label"))
                || named("label").stream()
                        .anyMatch(label ->
                                !input.get("id").isEmpty() && label.get("for").equals(input.get("id")));
    }

    private Stream<String> values(String attribute) {
        return tags.stream().map(tag -> tag.attributes().get(attribute)).filter(value -> value != null);
    }

    List<Tag> named(String name) {
        return tags.stream().filter(tag -> tag.name().equals(name)).toList();
    }

    /** Of which day the page is, as its frame asks for another. */
    String day() {
        return named("input").stream()
                .filter(input -> input.get("name").equals("asOf"))
                .findFirst()
                .orElseThrow()
                .get("value");
    }

    List<String> links() {
        return named("a").stream().map(link -> link.get("href")).toList();
    }

    /** All words of the page, without its markup; what « ? » says of a figure shows to whoever asks. */
    public String text() {
        var shown = HELP.matcher(answer.body()).replaceAll(" ");
        return HtmlUtils.htmlUnescape(shown.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }

    /** What every page has around its content. */
    private static boolean isInTheFrame(Tag tag) {
        return tag.within().stream().anyMatch(around -> around.name().equals("header"));
    }

    /** « Annuler », which the frame offers for what was just recorded. */
    Optional<Form> undo() {
        return named("form").stream()
                .filter(form -> form.get("id").equals("undo"))
                .map(form -> new Form(form.get("method"), form.get("action"), fields(form)))
                .findFirst();
    }

    List<Form> forms() {
        return named("form").stream()
                .filter(form -> !form.get("method").equals("get") || !isInTheFrame(form))
                .filter(form -> !form.get("id").equals("undo"))
                .map(form -> new Form(form.get("method"), form.get("action"), fields(form)))
                .toList();
    }

    private Map<String, String> fields(Tag form) {
        var fields = new LinkedHashMap<String, String>();
        for (var input : named("input")) if (input.isWithin(form)) fields.put(input.get("name"), input.get("value"));
        return fields;
    }

    /** The form whose action ends so. */
    public Form form(String actionEnd) {
        var found = forms().stream()
                .filter(form -> form.action().endsWith(actionEnd))
                .toList();
        assertThat(found).as("%s in %d %s", actionEnd, status, text()).hasSize(1);
        return found.getFirst();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
