package coop.alveole.ops.backup;

import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a backup says it is: whose, made when, up to which position and chain, and each of its files with its SHA-256. */
public record Manifest(int format, HouseId house, Instant madeAt, long position, Digest chain, List<Part> files) {
    public static final String NAME = "manifest.json";

    static final int FORMAT = 1;

    /** A name of ours and no way out of the folder: no dot at the beginning of a part, no root, no backslash. */
    private static final Pattern INSIDE = Pattern.compile(
            "(events\\.db|access\\.db|erased\\.list|(reads|files)[A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One file of the backup; its name is its path in the data folder, with slashes. */
    public record Part(String name, long bytes, Digest sha256) {
        public boolean isInside() {
            return INSIDE.matcher(name).matches() && !name.contains("..");
        }
    }

    /** Empty when this is no manifest, or one of a later program. */
    static Optional<Manifest> parse(String text) {
        try {
            var read = JSON.readValue(text, Manifest.class);
            return read.format() == FORMAT && read.files() != null && read.madeAt() != null
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    String text() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }
}
