package coop.alveole.ops.restore;

import coop.alveole.domain.evidence.HouseEvent.LossReason;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.backup.ErasedList;
import coop.alveole.ops.backup.Manifest;
import coop.alveole.ops.keys.MasterKeyFile;
import coop.alveole.ops.store.proof.Anchor;
import coop.alveole.ops.store.proof.Foundation;
import coop.alveole.ops.store.proof.Loss;
import coop.alveole.ops.store.proof.Witness;
import coop.alveole.query.shared.Facts.Head;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code ops/alveole restore}: a data folder out of a backup, for a house that goes on from there. */
public final class Restore {
    /** What somebody asks for; {@code masterKeyFile} when it is not where it usually lies. */
    public record Wish(
            Path backup,
            Path data,
            Optional<Path> keys,
            Erasures erasures,
            Optional<LossReason> acceptedLoss,
            Optional<Path> masterKeyFile) {}

    private final Wish wish;
    private final Clock clock;

    private Restore(Wish wish, Clock clock) {
        this.wish = wish;
        this.clock = clock;
    }

    /** Fails with CannotStart before anything is written, or says what was done. */
    public static List<String> run(Wish wish, Clock clock) {
        try {
            return new Restore(wish, clock).restored();
        } catch (CannotRestore refused) {
            throw refused.told();
        } catch (IOException failure) {
            throw new CannotStart(
                    "La restauration s'est arrêtée (%s) : videz %s, puis recommencez."
                            .formatted(failure.getMessage(), wish.data()),
                    failure);
        }
    }

    private List<String> restored() throws IOException {
        RestoredFolder.requireEmpty(wish.data());
        var sound = SoundBackup.of(wish.backup(), wish.keys());
        var manifest = sound.backup().manifest();
        var erased = wish.erasures().of(sound.backup());
        var witness = witness(manifest);
        var loss = loss(sound, witness);
        RestoredFolder.write(sound, erased, wish.data());
        loss.ifPresent(lost -> open(nextEpoch(sound, witness), manifest, lost, witness));
        return told(manifest, erased, loss);
    }

    private void open(int epoch, Manifest manifest, Loss loss, Witness witness) {
        var head = new Head(manifest.position(), manifest.chain().toString());
        witness.reopen(head, epoch, loss, clock.instant());
    }

    /** After every epoch that this machine, or the record itself, has seen. */
    private static int nextEpoch(SoundBackup sound, Witness witness) {
        var backup = sound.backup();
        var told = Foundation.epochOf(backup.events(), backup.manifest().house());
        return Math.max(witness.epoch(), told) + 1;
    }

    /** It lies beside the master key, on the machine where the house lived. */
    private Witness witness(Manifest manifest) {
        var place = MasterKeyFile.placeFor(manifest.house(), wish.masterKeyFile(), System.getenv());
        return Witness.in(new MasterKeyFile(place, wish.data()).folder(), manifest.house());
    }

    private Optional<Loss> loss(SoundBackup sound, Witness witness) throws IOException {
        var manifest = sound.backup().manifest();
        var seen = witness.lastSeen();
        if (seen.isPresent() && !holds(sound, seen.get()) && wish.acceptedLoss().isEmpty())
            throw new CannotStart(refusal(manifest, seen.get()));
        return wish.acceptedLoss().map(reason -> new Loss(manifest.position(), lost(manifest, seen), reason));
    }

    private static boolean holds(SoundBackup sound, Anchor seen) throws IOException {
        return sound.backup().chainAt(seen.position()).filter(seen::holds).isPresent();
    }

    private static int lost(Manifest manifest, Optional<Anchor> seen) {
        long beyond = seen.map(Anchor::position).orElse(0L) - manifest.position();
        return Math.toIntExact(Math.max(0, beyond));
    }

    private static String refusal(Manifest manifest, Anchor seen) {
        return ("Cette sauvegarde est plus ancienne que la coopérative, ou d'une autre suite : elle va jusqu'à la saisie n° %d,"
                        + " la coopérative en était à la n° %d. Prenez une sauvegarde plus récente ; si c'est la dernière,"
                        + " acceptez la perte (--accept-loss %s).")
                .formatted(manifest.position(), seen.position(), reasons());
    }

    private static String reasons() {
        return String.join("|", Stream.of(LossReason.values()).map(Enum::name).toList());
    }

    private List<String> told(Manifest manifest, ErasedList erased, Optional<Loss> loss) {
        var sentences = new ArrayList<String>();
        sentences.add("Restauré dans %s : %d saisies, empreinte %d:%s"
                .formatted(wish.data(), manifest.position(), manifest.position(), manifest.chain()));
        sentences.add("Effacements refaits : " + erased.keys().size() + " clés");
        loss.ifPresent(lost -> sentences.add(
                (lost.lost() == 0 ? "Perte acceptée, d'étendue inconnue" : lost.lost() + " saisies perdues")
                        + " : le prochain démarrage l'inscrit au registre"));
        var place = MasterKeyFile.placeFor(manifest.house(), wish.masterKeyFile(), System.getenv());
        if (!place.toFile().exists())
            sentences.add(
                    "La clé maîtresse n'est pas sur cette machine (%s) : remettez-la avec « alveole key restore --data %s » et les mots du coffre."
                            .formatted(place, wish.data()));
        sentences.add(
                "Ensuite : alveole verify --data %s, puis alveole serve --data %s".formatted(wish.data(), wish.data()));
        return sentences;
    }
}
