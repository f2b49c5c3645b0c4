package coop.alveole.ops.keys;

import static coop.alveole.domain.people.ErasureRule.NOT_ERASED;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.trade.KeptWith;
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
        return makeAlone().name();
    }

    public FileKey makeAlone() {
        return made(KIND + UUID.randomUUID());
    }

    /** Destroyed with that class of what is known about them, and refused once that is done. */
    public FileKey makeWith(PersonId person, RetentionClass retention) {
        return made(Keys.name(person, retention) + "/" + KIND + UUID.randomUUID());
    }

    /** Destroyed with the accounts of that fiscal year. */
    public FileKey makeWith(KeptWith.WithAccounts accounts) {
        return made(accounts.keyName() + "/" + KIND + UUID.randomUUID());
    }

    private FileKey made(String name) {
        cabinet.make(Set.of(name));
        if (cabinet.find(name).isEmpty()) throw new RuleBroken(NOT_ERASED, "id");
        return new FileKey(name);
    }

    /** The key of a class of words with which the key of a file is destroyed; of any other key, itself. */
    static String classOf(String name) {
        int file = name.indexOf("/" + KIND);
        return file < 0 ? name : name.substring(0, file);
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
        if (!names.stream().allMatch(name -> name.startsWith(KIND) || name.contains("/" + KIND)))
            throw new IllegalArgumentException("not the keys of files: " + names);
        cabinet.destroy(names, clock.instant());
    }
}
