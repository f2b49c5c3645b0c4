package coop.alveole.ops.files;

import coop.alveole.command.files.FileOwner;
import coop.alveole.command.files.FileStore;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.ops.keys.FileKeys;
import coop.alveole.query.files.KeptFiles;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps files and opens them again: the key is on disk before the file, the file before the event that names it. */
final class FilesOfTheHouse implements FileStore, KeptFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FilesOfTheHouse.class);

    private final SealedFolder folder;
    private final FileKeys keys;
    private final Clock clock;

    FilesOfTheHouse(SealedFolder folder, FileKeys keys, Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public SealedFile keep(NewFile file, FileStore.Content content) {
        try {
            folder.requireRoom();
            var key = switch (file.owner()) {
                case FileOwner.OfPerson of -> keys.makeWith(of.person(), of.retention());
                case FileOwner.OfAccounts of -> keys.makeWith(of.accounts());
                case FileOwner.OfHouse _ -> keys.makeAlone();
            };
            var line = new KeptLine(key, file.object(), clock.instant());
            var counted = new Counted(content);
            var digest = folder.seal(key.name(), line.text(), file.name(), counted);
            folder.sync();
            return new SealedFile(digest, counted.bytes, file.type(), key);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<Opened> open(SealedFile file) {
        try {
            return opened(file, folder.read(file.sha256()));
        } catch (NoSuchFileException missing) {
            LOG.error("the sealed file {} is missing from the folder of files", file.sha256());
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Closed at once, unless somebody is handed it. */
    private Optional<Opened> opened(SealedFile file, DataInputStream bytes) throws IOException {
        var opened = Optional.<Opened>empty();
        try {
            var words = folder.open(file.key().name(), bytes);
            if (words.isPresent()) opened = Optional.of(new Opened(words.get().readUTF(), words.get()));
            return opened;
        } finally {
            if (opened.isEmpty()) bytes.close();
        }
    }

    /** How many bytes it has in clear is known once they are sealed. */
    private static final class Counted implements SealedFolder.Content {
        private final FileStore.Content content;
        private long bytes;

        Counted(FileStore.Content content) {
            this.content = content;
        }

        @Override
        public void writeTo(OutputStream sealing) throws IOException {
            content.writeTo(new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    sealing.write(one);
                    bytes++;
                }

                @Override
                public void write(byte[] many, int from, int length) throws IOException {
                    sealing.write(many, from, length);
                    bytes += length;
                }
            });
        }
    }
}
