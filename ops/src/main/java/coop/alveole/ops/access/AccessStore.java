package coop.alveole.ops.access;

import coop.alveole.ops.store.folder.StateFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** access.db: what signing in needs, hashed. Its loss costs nothing but signing in again by new links. */
public final class AccessStore extends StateFile {
    private static final String[] SCHEMA = {
        """
        CREATE TABLE IF NOT EXISTS credentials (
            account TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, password TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS tokens (
            hash TEXT PRIMARY KEY, token TEXT NOT NULL, account TEXT NOT NULL, "right" TEXT NOT NULL,
            until TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS sessions (
            hash TEXT PRIMARY KEY, account TEXT NOT NULL, made INTEGER NOT NULL, seen INTEGER NOT NULL,
            csrf TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS links (
            hash TEXT PRIMARY KEY, account TEXT NOT NULL, expires INTEGER NOT NULL, used INTEGER NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS invitation_links (hash TEXT PRIMARY KEY) STRICT""", """
        CREATE TABLE IF NOT EXISTS invitations (account TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS token_uses (token TEXT PRIMARY KEY, used INTEGER NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS notices (account TEXT PRIMARY KEY, seen INTEGER NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS addresses (
            account TEXT PRIMARY KEY, address TEXT NOT NULL, trust TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS work_cards (
            account TEXT PRIMARY KEY, phone TEXT NOT NULL, email TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS visits (
            account TEXT PRIMARY KEY, earlier INTEGER, seen INTEGER NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS feeds (
            feed TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL, territory TEXT NOT NULL,
            made INTEGER NOT NULL, used INTEGER NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS feeds_of_bodies (feed TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS feed_lines (
            feed TEXT NOT NULL, line TEXT NOT NULL, uid TEXT NOT NULL, "on" TEXT NOT NULL,
            sequence INTEGER NOT NULL, standing TEXT NOT NULL, changed INTEGER NOT NULL,
            PRIMARY KEY (feed, line)) STRICT""", """
        CREATE TABLE IF NOT EXISTS keepers (keeper TEXT PRIMARY KEY, address TEXT NOT NULL) STRICT""", """
        CREATE TABLE IF NOT EXISTS links_chosen (account TEXT PRIMARY KEY) STRICT""", """
        CREATE TABLE IF NOT EXISTS sign_in_links (
            account TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, address TEXT NOT NULL, expires INTEGER NOT NULL) STRICT""",
    };

    public AccessStore(Path dataFolder) {
        super(
                dataFolder.resolve("access.db"),
                "Le fichier des accès %s ne s'ouvre pas : vérifiez les droits du dossier, ou retirez ce fichier et refaites les liens d'accès.",
                Stream.concat(Stream.of("PRAGMA secure_delete=ON"), Stream.of(SCHEMA))
                        .toList());
    }

    /** The text of its schema, to the letter. */
    public static List<String> schema() {
        return List.of(SCHEMA);
    }

    /** Several statements, all or none; nothing else happens on the connection meanwhile. */
    synchronized <T> T inOneCommit(Supplier<T> work) {
        update("BEGIN IMMEDIATE");
        try {
            var result = work.get();
            update("COMMIT");
            return result;
        } catch (RuntimeException failure) {
            update("ROLLBACK");
            throw failure;
        }
    }

    /** What was deleted is overwritten in the file; earlier copies of it go with the write-ahead log. */
    void leaveNoTrace() {
        boolean emptied = find(row -> row.getInt(1) == 0, "PRAGMA wal_checkpoint(TRUNCATE)")
                .orElse(false);
        if (!emptied) throw new IllegalStateException("access.db is being read: its log could not be emptied");
    }
}
