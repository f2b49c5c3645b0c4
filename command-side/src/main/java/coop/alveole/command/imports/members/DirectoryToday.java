package coop.alveole.command.imports.members;

import coop.alveole.domain.shared.MembershipId;
import java.util.Map;
import java.util.Set;

/** What « Annuaire » says today, as it would leave in a file: what a line repeats of it is no news. */
public interface DirectoryToday {
    /** Every file, with all that is recorded by now. */
    Map<MembershipId, Row> rows();

    /** The words of each column, in each language that a file may be in; a day as programs write it. */
    record Row(Map<DirectoryColumn, Set<String>> words) {
        boolean says(DirectoryColumn column, String text) {
            return words.getOrDefault(column, Set.of()).contains(text);
        }

        boolean isLegalPerson() {
            return !says(DirectoryColumn.SIREN, "");
        }

        /** Who has joined has a territory. */
        boolean hasJoined() {
            return !says(DirectoryColumn.TERRITORY, "");
        }
    }
}
