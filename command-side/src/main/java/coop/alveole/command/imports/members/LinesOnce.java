package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import java.util.HashMap;
import java.util.Map;

/** The same line twice in the files counts once; one that says otherwise about the same subject contradicts it. */
public final class LinesOnce {
    private final Map<String, Line> first = new HashMap<>();

    public boolean isNew(String subject, Line line, ImportReport report) {
        var earlier = first.putIfAbsent(subject, line);
        if (earlier == null) return true;
        if (earlier.content().equals(line.content())) report.already();
        else
            report.refused(
                    line, "", "dit autre chose que la ligne %d de %s.".formatted(earlier.number(), earlier.file()));
        return false;
    }
}
