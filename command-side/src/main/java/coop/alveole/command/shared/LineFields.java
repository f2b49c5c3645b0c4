package coop.alveole.command.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The fields of a form that are those of a line of many: {@code lines[3].label}; a line left blank is no line. */
final class LineFields {
    private static final Pattern OF_A_LINE = Pattern.compile("([a-zA-Z]+)\\[(\\d{1,3})]\\.([a-zA-Z]+)");

    private final Map<String, TreeMap<Integer, Map<String, Object>>> lists = new HashMap<>();

    /** Whether it was one of them. */
    boolean take(String name, String typed) {
        var line = OF_A_LINE.matcher(name);
        if (!line.matches()) return false;
        lists.computeIfAbsent(line.group(1), _ -> new TreeMap<>())
                .computeIfAbsent(Integer.valueOf(line.group(2)), _ -> new HashMap<>())
                .put(line.group(3), FormFields.one(line.group(3), typed));
        return true;
    }

    Map<String, List<Map<String, Object>>> told() {
        var told = new HashMap<String, List<Map<String, Object>>>();
        lists.forEach((name, lines) -> told.put(name, new ArrayList<>(lines.values())));
        return told;
    }
}
