package coop.alveole.query.evidence;

import coop.alveole.domain.imports.mapping.MappingEvent;
import coop.alveole.domain.imports.mapping.MappingEvent.*;
import java.util.Locale;

/** Says what the columns of an export are read as. */
final class MappingSentences {
    private MappingSentences() {}

    static String of(MappingEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case ColumnMapped e ->
                sentences.say(name, reader, e.mappedOn(), e.column(), sentences.choice(e.table(), reader), e.readAs());
            case ColumnLeft e ->
                sentences.say(name, reader, e.leftOn(), e.column(), sentences.choice(e.table(), reader));
        };
    }
}
