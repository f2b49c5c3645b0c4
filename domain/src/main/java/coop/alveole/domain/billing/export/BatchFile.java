package coop.alveole.domain.billing.export;

import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.file.SealedFile;

/** A file of a batch: the SHA-256 of its content, and where it is kept sealed. */
public record BatchFile(ExportFileKind kind, Digest content, SealedFile file) {}
