package coop.alveole.domain.shared;

import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Every rule of the domain, with the tests in which it was really raised: they are run, and what they refused is read. */
record RuleBook(List<Entry> entries) {
    record Entry(Rule rule, SortedSet<String> tests) {
        /** No decision of the domain raises it: the request did not come that far. */
        boolean isRaisedAtTheWayIn() {
            return rule instanceof RequestRule;
        }
    }

    static RuleBook read() throws IOException {
        var entries =
                rules().stream().map(rule -> new Entry(rule, new TreeSet<>())).toList();
        var book = new RuleBook(entries);
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("coop.alveole.domain"))
                .filters(includeEngines("junit-jupiter"), excludeClassNamePatterns(".*RuleBookTest"))
                .build();
        Refused.seen();
        LauncherFactory.create().execute(request, book.listener());
        return book;
    }

    private TestExecutionListener listener() {
        return new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                var raised = Refused.seen();
                test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .ifPresent(method -> entries.stream()
                                .filter(entry -> raised.contains(entry.rule()))
                                .forEach(entry -> entry.tests().add(nameOf(method))));
            }
        };
    }

    private static String nameOf(MethodSource method) {
        var type = method.getClassName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + method.getMethodName();
    }

    /** Found among the compiled classes, so that no rule is forgotten for not being listed. */
    private static List<Rule> rules() throws IOException {
        var classes = Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Rule.class"))
                    .map(file -> load(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isEnum() && Rule.class.isAssignableFrom(type))
                    .sorted(Comparator.comparing(Class::getName))
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(Rule.class::cast)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    String markdown() {
        var page = new StringBuilder("# Les règles\n\nÉcrit par `RuleBookTest`, à partir du code et des essais ; ne se"
                + " corrige pas à la main.\nUne règle refuse la demande ; un fait du passé est inscrit avec la liste de"
                + " celles qu'il n'a pas suivies.\n");
        for (var entry : entries) {
            var text = entry.rule().text();
            page.append("\n## %s · %s\n\n%s\n\n".formatted(text.lawId(), text.title(), text.statement()))
                    .append("- code : `%s`\n- source : %s\n"
                            .formatted(entry.rule().name(), text.source()))
                    .append(entry.isRaisedAtTheWayIn() ? "- levée à l'entrée, avant toute décision\n" : "- essais :\n");
            entry.tests().forEach(test -> page.append("  - `%s`\n".formatted(test)));
        }
        return page.toString();
    }
}
