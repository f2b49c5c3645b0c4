package coop.alveole.ops;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What only the sources say, and the jars. */
final class SourceFences {
    /** A filter by anything but the key, found by how it is written; after a type, it is a method that is declared. */
    private static final Pattern OTHER_FILTER =
            Pattern.compile("(?<![A-Z]\\w{1,40} )\\b(?:eq|in)\\((?!DocumentFormat\\.KEY\\b|\"_id\")");

    private static final Pattern OTHER_FIND = Pattern.compile("\\.find\\((?!\\)|eq\\(|in\\()");

    private SourceFences() {}

    static List<String> everySuppressionSaysWhy(Code code) {
        return linesWhere(code, _ -> true, line -> line.matches(".*@SuppressWarnings\\(.*\\)(?!.*// \\w).*"));
    }

    static List<String> readModelsAreFoundByTheirKeyOrWhole(Code code) {
        return linesWhere(
                code,
                source -> source.lines().contains("import com.mongodb.client.MongoCollection;"),
                line -> OTHER_FILTER.matcher(line).find()
                        || OTHER_FIND.matcher(line).find());
    }

    /** Lombok hides what is written; the connector calls out. */
    static List<String> noUnwantedJar(Code code) {
        return code.jars().stream()
                .filter(jar ->
                        jar.matches("(lombok|axon-server-connector|axonserver-connector-java|mapstruct|vavr|modelmapper"
                                + "|hibernate-core|flyway-core)-\\d.*"))
                .toList();
    }

    private static List<String> linesWhere(Code code, Predicate<Code.Source> looked, Predicate<String> wrong) {
        return code.sources().stream()
                .filter(looked)
                .flatMap(source ->
                        source.lines().stream().filter(wrong).map(line -> source.name() + ": " + line.strip()))
                .toList();
    }
}
