package coop.alveole.ops;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the fences look at: the five roots under one package, their sources, and the jars beside them. */
record Code(String root, JavaClasses classes, List<Path> folders, List<String> jars) {
    private static final List<String> MODULES = List.of("domain", "command-side", "projections", "query-side", "ops");
    /** Outside {@code coop.alveole}, so that no test that starts the program finds a planted controller. */
    static final Path PLANTED = Path.of("src/test/java/planted");

    private static final class Product {
        static final Code CODE = read();
    }

    /** Read once: it takes seconds. */
    static Code ofTheProduct() {
        return Product.CODE;
    }

    private static Code read() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("coop.alveole");
        var folders = MODULES.stream()
                .map(module -> Path.of("..", module, "src/main/java"))
                .toList();
        return new Code("coop.alveole", classes, folders, jarsOfTheProgram());
    }

    /** A violation of that fence, laid out like the product. */
    static Code planted(String fence) {
        var name = fence.toLowerCase(Locale.ROOT);
        var folder = PLANTED.resolve(name);
        var root = "planted." + name;
        var jars = folder.resolve("jars.txt");
        return new Code(
                root,
                new ClassFileImporter().importPackages(root),
                List.of(folder),
                Files.exists(jars) ? lines(jars) : List.of());
    }

    List<String> breaches(ArchRule rule) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    /** Every source file. */
    List<Source> sources() {
        return folders.stream().flatMap(Code::sources).toList();
    }

    record Source(String name, List<String> lines) {}

    private static Stream<Source> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Source(file.getFileName().toString(), lines(file)))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Surefire may start Java with one jar that names the others; it then says them here. */
    private static List<String> jarsOfTheProgram() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(entry -> entry.endsWith(".jar"))
                .toList();
    }
}
