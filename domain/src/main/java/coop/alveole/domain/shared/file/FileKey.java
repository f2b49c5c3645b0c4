package coop.alveole.domain.shared.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The name of the key of one file, alone ({@code file/<uuid>}), or with a class of a person or the accounts of a year, with which it is destroyed. */
public record FileKey(@JsonValue String name) {
    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern SHAPE = Pattern.compile(
            "(?:person/" + UUID + "/(?:identity|contact|social|care)/|accounting/[0-9]{4}/)?file/" + UUID);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileKey {
        if (!SHAPE.matcher(name).matches()) throw new IllegalArgumentException("not the key of a file");
    }

    @Override
    public String toString() {
        return name;
    }
}
