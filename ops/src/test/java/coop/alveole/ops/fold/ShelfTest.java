package coop.alveole.ops.fold;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.readstore.ReadStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    record Note(String id, String text) {}

    @TempDir
    Path folder;

    @Test
    void documentsThatFillMoreThanOneMessageAreReadWhole() {
        try (var store = ReadStore.open(folder, ReadStore.EMBEDDED)) {
            var shelf = new Shelf<>(store.database(), "notes", new DocumentMapper(House.JSON), Note.class);
            for (int hundred = 0; hundred < 12; hundred++) shelf.insert(notes(hundred * 100));
            assertThat(shelf.all()).hasSize(1_200);
            assertThat(shelf.holdsTodaysShape()).isTrue();
            assertThat(shelf.dump().digests()).hasSize(1_200);
        }
    }

    /** Fifty megabytes in all; one message of the protocol holds forty-eight. */
    private static Map<String, Stored<Note>> notes(int first) {
        return IntStream.range(first, first + 100)
                .mapToObj(number -> new Note("note-" + number, "x".repeat(42_000)))
                .collect(Collectors.toMap(Note::id, note -> new Stored<>(note, 1)));
    }
}
