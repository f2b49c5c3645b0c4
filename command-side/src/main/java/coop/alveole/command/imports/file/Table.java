package coop.alveole.command.imports.file;

import java.util.List;
import java.util.stream.Stream;

/** One table of a file: where it is, the labels of its first line, and its lines, read once while they are asked for. */
public record Table(String place, List<String> labels, Stream<Line> lines) {
    /** Takes the tables of a file one after the other, and reads each to its end before the next. */
    public interface Reader {
        void read(Table table);
    }
}
