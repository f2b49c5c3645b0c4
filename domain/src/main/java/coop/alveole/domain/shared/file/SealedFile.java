package coop.alveole.domain.shared.file;

import coop.alveole.domain.shared.Digest;

/**
 * A file kept sealed (fichier scellé): the SHA-256 of its sealed bytes, which is also its name on the disk, how many bytes
 * it has in clear, what it is, and the key without which nobody reads it.
 */
public record SealedFile(Digest sha256, long bytes, FileType type, FileKey key) {
    public SealedFile {
        if (bytes < 0) throw new IllegalArgumentException("a file has no less than nothing");
    }
}
