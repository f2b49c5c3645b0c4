package coop.alveole.query.membership.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.files.FileCopies;
import coop.alveole.query.files.KeptFiles.Opened;
import coop.alveole.query.files.ValidityWords;
import coop.alveole.query.membership.attachment.AttachmentCopies.AttachmentCopy;
import coop.alveole.query.shared.Everybody;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reading.Patience;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class AttachmentCopiesTest {
    private static final MembershipId AMINAS = new MembershipId("membership-00000000-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final SealedFile FILE = new SealedFile(
            new Digest("ab".repeat(32)), 12, FileType.PDF, new FileKey("file/00000000-0000-4000-8000-000000000009"));

    /** One whose bytes nobody can read: whoever tells its name needs none. */
    private static final class Unreadable extends InputStream {
        private boolean closed;

        @Override
        public int read() throws IOException {
            throw new IOException("read");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("read");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private record Held(AttachmentFile file) implements Documents<AttachmentFile> {
        @Override
        public Optional<AttachmentFile> find(String key) {
            return Optional.of(file);
        }

        @Override
        public Collection<AttachmentFile> all() {
            return List.of(file);
        }

        @Override
        public boolean reached(long position) {
            return true;
        }

        @Override
        public Truth truth() {
            return new Truth(State.LIVE, 1, 1);
        }

        @Override
        public void follow(Consumer<Change<AttachmentFile>> follower) {}
    }

    private final Unreadable bytes = new Unreadable();
    private final Reading reading = new Reading(
            DAY,
            OptionalLong.empty(),
            OptionalLong.empty(),
            0,
            Patience.LENIENT,
            new Everybody(Optional.empty()),
            _ -> {});

    private final FileCopies files = new FileCopies(_ -> Optional.of(new Opened("rib.pdf", bytes)));

    private AttachmentCopies copies(@Nullable LocalDate withdrawnOn) {
        var piece = new Piece(
                "attachment-00000000-0000-4000-8000-000000000001",
                DAY,
                AttachmentKind.OTHER,
                null,
                DAY,
                null,
                List.of(Audience.PERSON),
                FILE,
                withdrawnOn,
                1);
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new AttachmentCopies(
                new Held(new AttachmentFile(AMINAS.value(), List.of(), List.of(piece))),
                (_, _) -> List.of(),
                files,
                new AttachmentWords(messages, new ValidityWords(messages)));
    }

    @Test
    void aNameIsToldWithoutReadingTheFile() {
        assertThat(copies(null).of(AMINAS, reading, Locale.FRENCH))
                .extracting(AttachmentCopy::file)
                .containsExactly("pieces/2026-03-12-00000001-rib.pdf");
        assertThat(bytes.closed).isTrue();
    }

    @Test
    void eachFileIsHandedOnUnreadAndClosed() throws IOException {
        var handed = new ArrayList<InputStream>();
        files.copy(copies(null).files(AMINAS, reading), (_, file) -> handed.add(file));
        assertThat(handed).containsExactly(bytes);
        assertThat(bytes.closed).isTrue();
    }

    @Test
    void whatIsWithdrawnSinceIsInNoCopyOfADayBefore() {
        var withdrawn = copies(DAY.plusDays(9));
        assertThat(withdrawn.of(AMINAS, reading, Locale.FRENCH)).isEmpty();
        assertThat(withdrawn.files(AMINAS, reading)).isEmpty();
    }
}
