package coop.alveole.ops.bench;

import java.nio.file.Path;

/** Where one house of the bench lies: its data, and outside of them its key. */
record Place(Path data, Path keyFile) {
    static Place in(Path folder, String name) {
        return new Place(folder.resolve(name), folder.resolve(name + "-outside").resolve("bench.key"));
    }
}
