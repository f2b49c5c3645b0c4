package coop.alveole.ops.membership;

import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.ImportRuns;
import coop.alveole.command.imports.members.MemberImport;
import coop.alveole.command.imports.members.MemberImport.Progress;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of invented people, written to a folder and imported into the shared house. */
record Import(RunningHouse house, Path folder) {
    static final String PEOPLE = "Identifiant Autonomie;Civilité;Nom;Prénom;E-mail 1;Date de naissance;"
            + "Antenne de rattachement;Date info coll\n";
    static final String STEPS = "Identifiant;Etape de parcours;Date d'effet;Date d'échéance;Type de contrat\n";

    Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    Path people(String lines) throws IOException {
        return file("personnes.csv", PEOPLE + lines, StandardCharsets.UTF_8);
    }

    Path steps(String lines) throws IOException {
        return file("parcours.csv", STEPS + lines, StandardCharsets.UTF_8);
    }

    ImportReport run(Path... files) throws IOException {
        return run(Mode.FOR_REAL, files);
    }

    ImportReport rehearse(Path... files) throws IOException {
        return run(Mode.SIMULATED, files);
    }

    private ImportReport run(Mode mode, Path... files) throws IOException {
        var run = house.bean(ImportRuns.class).onThisMachine(mode);
        return house.bean(MemberImport.class).run(List.of(files), run, Progress.UNSEEN);
    }

    String membership(String identifier) {
        return "membership-" + house.bean(NewIds.class).of("autonomie", identifier);
    }

    String person(String identifier) {
        return "person-" + house.bean(NewIds.class).of("autonomie", identifier);
    }

    /** Which columns the report complains about: never what was in them. */
    static List<String> refusals(ImportReport report) {
        return report.refused().stream()
                .map(refused -> refused.file() + ":" + refused.line() + ":" + refused.column())
                .toList();
    }
}
