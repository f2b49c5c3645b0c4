package coop.alveole.ops.journey;

import static coop.alveole.ops.journey.Importing.PEOPLE;
import static coop.alveole.ops.journey.Importing.STEPS;
import static coop.alveole.ops.journey.Importing.file;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.Welcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/import.md counts: from an empty folder to the deadlines of 120 people on paper, in twelve clicks. */
class FirstAfternoonTest {
    private static final int EVERYBODY = 120;
    private static final Map<String, String> CHOSEN =
            Map.of("name", "claire", "password", "quatre mots bien choisis", "again", "quatre mots bien choisis");

    private static RunningHouse house;

    private int clicks;

    @BeforeAll
    static void anEmptyFolder() {
        house = RunningHouse.fresh();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void fromAnEmptyFolderToThePrintedDeadlines() throws IOException {
        var somebody = new Browser(house);
        var link = firstLink();
        var door = clicked(somebody.get(link));
        var signIn =
                somebody.open(clicked(somebody.submit(door.form(link), CHOSEN)).location());
        var start = somebody.open(
                clicked(somebody.submit(signIn.form("/sign-in"), CHOSEN)).location());
        assertThat(start.links()).contains("/import");
        clicked(somebody.get("/import"));
        clicks += 2; // the box, and both files in it
        var importing = new Importing(somebody);
        var read = clicked(importing.dropped(file("personnes.csv", people()), file("parcours.csv", paths())));
        var rehearsed = clicked(importing.run(read, true));
        var done = clicked(importing.run(rehearsed, false));
        assertThat(done.text()).contains(EVERYBODY * 3 + " lignes reprises, 0 déjà là, aucune refusée.");
        assertThat(done.links()).contains("/deadlines");
        var deadlines = clicked(somebody.open(house.upToDate("/deadlines")));
        var named = Pattern.compile("Afternoon P\\d{3}")
                .matcher(deadlines.text())
                .results()
                .map(MatchResult::group)
                .distinct();
        assertThat(named).as("everybody on one sheet").hasSize(EVERYBODY);
        clicks += 2; // to print, and to confirm
        assertThat(clicks).isEqualTo(12);
    }

    private <A> A clicked(A answer) {
        clicks++;
        return answer;
    }

    /** On no terminal, the program says in which file it is. */
    private static String firstLink() throws IOException {
        house.bean(Welcome.class).say(new PrintWriter(Writer.nullWriter()));
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        return link.substring(link.indexOf("/first-link/"));
    }

    private static String people() {
        var lines = new StringBuilder(PEOPLE);
        for (int i = 0; i < EVERYBODY; i++) lines.append("a%1$d;Afternoon;P%1$03d;08/01/2024;Tours%n".formatted(i));
        return lines.toString();
    }

    private static String paths() {
        var lines = new StringBuilder(STEPS);
        for (int i = 0; i < EVERYBODY; i++)
            lines.append("a%1$d;Contrat CAPE;01/03/2024;31/08/2024%na%1$d;Contrat CESA;01/09/2024;%n".formatted(i));
        return lines.toString();
    }
}
