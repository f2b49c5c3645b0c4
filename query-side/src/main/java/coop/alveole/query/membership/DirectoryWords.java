package coop.alveole.query.membership;

import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** « Annuaire » word for word, in each of our languages: of each file, what its columns say. */
@Component
public class DirectoryWords {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final MemberList list;

    DirectoryWords(MemberList list) {
        this.list = list;
    }

    /** Columns under their names for programs; a day as programs write it. */
    public Map<String, Map<String, Set<String>>> of(Reading reading) {
        var rows = new HashMap<String, Map<String, Set<String>>>();
        for (var language : LANGUAGES) {
            var listed = list.listed(null, null, null, null, reading, language);
            for (var row : listed.rows()) {
                var words = rows.computeIfAbsent(listed.listing().id().apply(row), _ -> new HashMap<>());
                for (var column : listed.listing().columns())
                    words.computeIfAbsent(column.name(), _ -> new HashSet<>())
                            .add(said(column.cell().apply(row)));
            }
        }
        return rows;
    }

    private static String said(Cell cell) {
        return cell instanceof Cell.Day day ? day.day().toString() : cell.words();
    }
}
