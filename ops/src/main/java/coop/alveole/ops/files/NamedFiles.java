package coop.alveole.ops.files;

import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.ops.store.catalogue.EventCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Whether the files that the record names are there, and still what was sealed; no key is needed. */
public final class NamedFiles {
    private final Path folder;

    public NamedFiles(Path data) {
        this.folder = SealedFolder.in(data);
    }

    /** All that this record names. */
    public static List<SealedFile> in(RecordedFacts facts) {
        return facts.all(EventCatalogue.ofAlveole().kindsOf(NamesFile.class)).stream()
                .map(recorded -> ((NamesFile) recorded.event()).file())
                .toList();
    }

    /** Those that are missing or altered, each in a sentence. */
    public List<String> findings(List<SealedFile> named) {
        return named.stream()
                .filter(file -> !isThere(file))
                .map(NamedFiles::finding)
                .toList();
    }

    private boolean isThere(SealedFile file) {
        var path = folder.resolve(file.sha256().toString());
        try {
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    && FolderTree.digest(path).equals(file.sha256());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String finding(SealedFile file) {
        return "fichier " + file.sha256().shortForm() + " : manque, ou n'est plus ce qui a été scellé";
    }
}
