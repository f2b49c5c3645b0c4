package coop.alveole.query.membership.letters;

import java.util.List;

/** What is printed before the letters, and taken to the post: each with its number, or the room to write it. */
record SendingList(String foot, String house, String kind, String madeOn, List<Line> lines, List<String> without) {
    record Line(int at, String name, String address, String number) {}
}
