package coop.alveole.command.imports.file;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_FILE;

import coop.alveole.domain.shared.RuleBroken;

/** How much of a file is read, so that its reading costs about the same memory whatever it holds. */
final class Limits {
    static final long BYTES = 50_000_000;
    static final int COLUMNS = 500;
    static final int CHARACTERS_OF_A_CELL = 32_000;
    static final int LINES = 100_000;
    static final int ENTRIES = 1_000;
    static final long BYTES_UNFOLDED = 200_000_000;
    static final int TIMES_UNFOLDED = 100;
    static final int DEPTH = 100;
    /** Of one mark or one attribute: what a parser holds in one piece. */
    static final long BYTES_AT_ONCE = 1_000_000;

    private Limits() {}

    static RuleBroken refused(String place, String why) {
        return new RuleBroken(UNREADABLE_FILE, "", place, why);
    }

    static void require(boolean holds, String place, String why) {
        if (!holds) throw refused(place, why);
    }

    static RuleBroken tooManyColumns(String place) {
        return refused(place, "plus de 500 colonnes.");
    }

    static RuleBroken cellTooLong(String place) {
        return refused(place, "une case y dépasse 32 000 caractères.");
    }

    static RuleBroken tooManyLines(String place) {
        return refused(place, "plus de 100 000 lignes.");
    }

    /** An array formula fills cells that do not say so. */
    static RuleBroken formulaOfMany(String place, String cells) {
        return refused(place, "une formule y remplit plusieurs cases, " + cells + ".");
    }

    static RuleBroken unreadable(String place) {
        return refused(place, "le classeur ne se lit pas : enregistrez-le à neuf.");
    }
}
