package coop.alveole.domain.shared.file;

/** An event that names a file: from then on it must be there, whole, for as long as the record. */
public interface NamesFile {
    SealedFile file();
}
