package coop.alveole.query.search;

import java.util.regex.Pattern;

/** What was asked, put where it belongs in the form of a new person: nobody types it twice. */
record NewPerson(String lastName, String firstName, String phone, String email) {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 .()/-]{3,28}");

    static NewPerson of(String asked) {
        var words = asked.strip();
        if (words.contains("@")) return new NewPerson("", "", "", words);
        if (NUMBER.matcher(words).matches()) return new NewPerson("", "", words, "");
        int gap = words.indexOf(' ');
        return gap < 0
                ? new NewPerson(words, "", "", "")
                : new NewPerson(words.substring(0, gap), words.substring(gap).strip(), "", "");
    }
}
