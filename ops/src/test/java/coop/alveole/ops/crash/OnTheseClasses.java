package coop.alveole.ops.crash;

import coop.alveole.ops.AlveoleApplication;
import java.nio.file.Path;
import java.util.List;

/** The program as a process of its own, on the classes of this build. */
final class OnTheseClasses {
    private OnTheseClasses() {}

    static List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                AlveoleApplication.class.getName());
    }
}
