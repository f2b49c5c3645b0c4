package coop.alveole.ops.access;

import java.util.List;
import java.util.stream.Stream;

/** What somebody would write in a field to make a page, a spreadsheet or a template do something: 34 shapes, nine charges. */
public final class HostileWords {
    private static final List<String> SHAPES = List.of(
            "<script>%s</script>",
            "\"><script>%s</script>",
            "'><img src=x onerror=%s>",
            "<img src=x onerror=\"%s\">",
            "<svg onload=%s>",
            "<svg><script>%s</script></svg>",
            "\" onmouseover=\"%s",
            "' autofocus onfocus='%s",
            "</textarea><script>%s</script>",
            "</title><script>%s</script>",
            "</option></select><script>%s</script>",
            "</style><script>%s</script>",
            "--><script>%s</script><!--",
            "]]><script>%s</script>",
            "<iframe srcdoc=\"<script>%s</script>\">",
            "<details open ontoggle=%s>",
            "<a href=\"javascript:%s\">ici</a>",
            "<form action=https://exemple.invalid><input name=%s>",
            "<meta http-equiv=refresh content=\"0;url=javascript:%s\">",
            "<a hx-on:click=\"%s\" hx-get=/people/new hx-trigger=load>ici</a>",
            "<th:block th:text=\"${%s}\"></th:block>",
            "&lt;script&gt;%s&lt;/script&gt;",
            "${%s}",
            "#{%s}",
            "*{%s}",
            "[[${%s}]]",
            "[(${%s})]",
            "__${%s}__::.x",
            "{{%s}}",
            "<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"%s\")}",
            "=%s",
            "+%s",
            "-%s",
            "@%s");

    private static final List<String> CHARGES = List.of(
            "alert(1)",
            "window.pwned=1",
            "7*7",
            "document.cookie",
            "fetch(`//exemple.invalid`)",
            "T(java.lang.Runtime).getRuntime()",
            "HYPERLINK(`http://exemple.invalid`)",
            "cmd|`/c calc`!A0",
            "SUM(1+1)*cmd");

    private HostileWords() {}

    public static List<String> all() {
        return CHARGES.stream().flatMap(HostileWords::with).toList();
    }

    /** One of each shape. */
    public static List<String> shapes() {
        return with(CHARGES.get(1)).toList();
    }

    private static Stream<String> with(String charge) {
        return SHAPES.stream().map(shape -> shape.formatted(charge));
    }
}
