package coop.alveole.ops.audit;

import coop.alveole.ops.files.NamedFiles;
import coop.alveole.ops.store.RecordEngine;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.proof.Anchor;
import coop.alveole.ops.store.proof.Foundation;
import coop.alveole.ops.store.proof.Verification;
import coop.alveole.ops.store.proof.Verifier;
import coop.alveole.ops.store.proof.Witness;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The whole check: the chain and its seals first; the documents only of a record that is sound. */
public record Check(
        Verification record, List<String> files, SortedMap<String, SortedSet<String>> documents, Scope scope) {
    /** A record that is not sound can be no measure of its documents. */
    public enum Scope {
        RECORD_ONLY,
        /** A folder just restored: nothing has been displayed from it yet. */
        NO_DOCUMENTS_YET,
        RECORD_AND_DOCUMENTS
    }

    public static Check of(Path folder, Optional<Anchor> outside) throws InterruptedException {
        try (var held = HouseAtRest.hold(folder)) {
            var verifier = Verifier.of(EventFile.path(folder));
            witness(folder).ifPresent(verifier::against);
            outside.ifPresent(verifier::against);
            var record = verifier.verify();
            if (!record.isSound()) return new Check(record, List.of(), new TreeMap<>(), Scope.RECORD_ONLY);
            var files = files(folder);
            if (!HouseAtRest.hasDocuments(folder))
                return new Check(record, files, new TreeMap<>(), Scope.NO_DOCUMENTS_YET);
            try (var house = HouseAtRest.open(folder, held)) {
                return new Check(record, files, house.folds().runner().compare(), Scope.RECORD_AND_DOCUMENTS);
            }
        }
    }

    private static List<String> files(Path folder) {
        try (var record = RecordEngine.open(folder, Clock.systemUTC())) {
            return new NamedFiles(folder).findings(NamedFiles.in(record.facts()));
        }
    }

    /** It lies beside the master key, whose name is the house's; without it the check goes on without it. */
    private static Optional<Witness> witness(Path folder) {
        return Foundation.of(EventFile.path(folder))
                .map(founded ->
                        Witness.in(HouseAtRest.masterKeyFile(founded, folder).folder(), founded.houseId()));
    }

    public boolean isClean() {
        return record.isSound() && files.isEmpty() && documents.isEmpty();
    }

    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(
                "%d saisies relues, empreinte %d:%s".formatted(record.count(), record.position(), record.chain()));
        record.findings().forEach(finding -> sentences.add("position " + finding.position() + " : " + finding.what()));
        sentences.addAll(files);
        documents.forEach((model, keys) -> keys.forEach(key ->
                sentences.add("affichage " + model + ", " + key + " : différent des saisies (ops/alveole replay)")));
        sentences.add("affichages : "
                + switch (scope) {
                    case RECORD_ONLY -> "non comparés";
                    case NO_DOCUMENTS_YET -> "aucun encore, le prochain démarrage les fait";
                    case RECORD_AND_DOCUMENTS ->
                        documents.isEmpty() ? "identiques aux saisies" : documents.size() + " différents";
                });
        sentences.add(record.conclusion());
        return sentences;
    }
}
