package coop.alveole.ops.keys;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Seals whole files, each under a key that seals nothing else; destroyed alone, it leaves that one file unreadable. */
public final class FileKeys {
    private static final String KIND = "file/";

    private final KeyCabinet cabinet;
    private final Clock clock;

    FileKeys(KeyCabinet cabinet, Clock clock) {
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** The name of a new key, which is on disk. */
    public String make() {
        var name = KIND + UUID.randomUUID();
        cabinet.make(Set.of(name));
        return name;
    }

    /** {@code bound} stands in clear beside the sealed bytes, which do not open beside any other. */
    public OutputStream sealing(String name, String bound, OutputStream sealed) {
        var key = cabinet.find(name).orElseThrow(() -> new IllegalArgumentException("no key " + name));
        return new SealedParts.Writing(key, bound, sealed);
    }

    /** Empty once the key is destroyed. */
    public Optional<InputStream> opening(String name, String bound, InputStream sealed) {
        return cabinet.find(name).map(key -> new SealedParts.Opened(key, bound, sealed));
    }

    /** Returns once they are nowhere on disk; fails with DestructionUnconfirmed when the same is to be asked again. */
    public void destroy(Set<String> names) {
        if (!names.stream().allMatch(name -> name.startsWith(KIND)))
            throw new IllegalArgumentException("not the keys of files: " + names);
        cabinet.destroy(names, clock.instant());
    }
}
