package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of « Annuaire » as it leaves in a file, as programs and as readers of both languages call them. */
public enum DirectoryColumn {
    FILE("id", "Fiche", "File"),
    LAST_NAME("lastName", "Nom", "Last name"),
    FIRST_NAME("firstName", "Prénom", "First name"),
    TERRITORY("territory", "Territoire", "Territory"),
    STANDING("standing", "Statut", "Standing"),
    ASSOCIATE_BY("associateBy", "Devenir associé·e au plus tard le", "To become an associate by"),
    WARN_ON("warnOn", "Alerte prudente", "Prudent warning"),
    SIREN("siren", "SIREN", "SIREN");

    static final List<DirectoryColumn> NAMES = List.of(LAST_NAME, FIRST_NAME);

    private final String inPrograms;
    private final String label;
    private final String english;

    DirectoryColumn(String inPrograms, String label, String english) {
        this.inPrograms = inPrograms;
        this.label = label;
        this.english = english;
    }

    public String inPrograms() {
        return inPrograms;
    }

    String label() {
        return label;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(DirectoryColumn::label).toList();
    }

    /** The label that an English one stands for; neither with accents nor case. */
    static Optional<String> inFrench(String folded) {
        return Arrays.stream(values())
                .filter(column -> Line.folded(column.english).equals(folded))
                .map(column -> Line.folded(column.label))
                .findFirst();
    }

    boolean isDay() {
        return this == ASSOCIATE_BY || this == WARN_ON;
    }

    /** Anything else follows from what is recorded, or is mended on the file itself. */
    boolean isEditable() {
        return this == TERRITORY || NAMES.contains(this);
    }
}
