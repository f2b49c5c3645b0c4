package coop.alveole.ops.keys;

import java.nio.file.Path;
import java.util.List;

/** A process of its own that begins to renew the master key and is killed after so many steps. */
public final class CutShort {
    static final int KILLED = 137;

    private CutShort() {}

    public static void main(String[] arguments) {
        var data = Path.of(arguments[0]);
        var rotation = new MasterKeyRotation(data, new MasterKeyFile(Path.of(arguments[1]), data));
        List.<Runnable>of(rotation::prepare, rotation::rewrap, rotation::switchFiles, rotation::leaveNoTrace)
                .subList(0, Integer.parseInt(arguments[2]))
                .forEach(Runnable::run);
        Runtime.getRuntime().halt(KILLED);
    }

    static int after(int steps, Path data, Path keyFile) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CutShort.class.getName(),
                        data.toString(),
                        keyFile.toString(),
                        Integer.toString(steps))
                .inheritIO()
                .start()
                .waitFor();
    }
}
