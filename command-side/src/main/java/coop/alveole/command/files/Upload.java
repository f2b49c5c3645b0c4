package coop.alveole.command.files;

import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.file.FileType;
import java.nio.file.Path;

/** A file that passed the gate: where it lies in clear for a moment, what it is called, what it is, its hash in clear. */
public record Upload(Path path, String name, FileType type, Digest clear) {}
