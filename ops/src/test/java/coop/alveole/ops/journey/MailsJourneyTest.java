package coop.alveole.ops.journey;

import static coop.alveole.ops.journey.Importing.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.automation.Attendant;
import coop.alveole.ops.house.Rounds;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

/** A house of 120 people imported today sends nothing; after switching on, exactly the reminders that were shown. */
class MailsJourneyTest {
    private static final int PEOPLE = 120;
    private static final int LETTERS = 180;
    private static final String PERSON = "Identifiant Autonomie;Nom;Prénom;Date info coll;Antenne de rattachement;"
            + "Carte de séjour (fin de validité)\n";
    private static final String PASSWORD = "quatre mots bien choisis";
    private static final Pattern ROW = Pattern.compile(
            "<tr>\\s*<td><span>([^<]*)</span> <small class=\"quiet\">([^<]*)</small></td>\\s*<td>([^<]*)</td>"
                    + "\\s*<td><pre>([^<]*)</pre></td>");

    private record Mail(String to, String subject, String text) {}

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path folder;

    private RunningHouse house;
    private Browser claire;

    @BeforeEach
    void aHouseWithATeamAndAMailServer() throws IOException {
        server.start();
        house = RunningHouse.in(
                folder,
                "--alveole.mail.host=127.0.0.1",
                "--alveole.mail.port=" + server.getSmtp().getPort(),
                "--alveole.mail.encryption=NONE",
                "--alveole.mail.from=La Ruche <ruche@ruche.example>",
                "--alveole.mail.site=https://ruche.example");
        claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
        says(claire, "claire@ruche.example");
        says(
                SignedInBrowser.as(house, "bruno", Role.ADVISOR, new Scope.OfTerritory(new Label("Tours"))),
                "bruno@ruche.example");
        says(
                SignedInBrowser.as(house, "denis", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois"))),
                "denis@ruche.example");
    }

    @AfterEach
    void close() {
        house.close();
        server.stop();
    }

    @Test
    void exactlyTheRemindersThatWereShownLeave() throws IOException {
        var chloe = SignedInBrowser.as(house, "chloé", Role.ADMIN_TEAM, new Scope.House());
        says(chloe, "chloe@ruche.example");
        takeOver(chloe, people(), paths());
        round();
        assertThat(chloe.get("/mails").status()).isEqualTo(200);
        assertThat(server.getReceivedMessages()).isEmpty();

        var page = claire.open(house.upToDate("/mails"));
        var shown = shown(page, "would", "letters");
        assertThat(shown).hasSize(LETTERS).doesNotHaveDuplicates();
        assertThat(shown(page, "past", "</main>")).hasSize(PEOPLE / 4 * 2);
        assertThat(page.text())
                .contains("coupés", LETTERS + " courriels partent tout de suite", "Déjà passées à la reprise");
        assertThat(claire.open("/getting-started").text())
                .contains("Relances qui partiraient aujourd'hui : " + LETTERS);

        var on = claire.done(page.form("/switch-on"), Map.of());
        assertThat(on.text()).contains("activés", "par claire, après lecture de la liste : " + LETTERS);
        awaitMails(LETTERS);
        assertThat(received()).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(received()).allSatisfy(MailsJourneyTest::saysNothingPersonal);
        assertThat(received())
                .extracting(Mail::to)
                .containsOnly("bruno@ruche.example", "chloe@ruche.example", "claire@ruche.example");
        assertThat(claire.open(house.upToDate("/mails")).text())
                .contains("parti")
                .doesNotContain("à partir");

        round();
        house.restart();
        awaitMails(LETTERS);
        oneMoreAfterThat();
    }

    /** What becomes due once sending is on leaves by itself; switched off, nothing more does. */
    private void oneMoreAfterThat() {
        claire = signedInAgain("claire");
        var chloe = signedInAgain("chloé");
        takeOver(chloe, PERSON + person(500), Importing.STEPS + path(500, 15));
        round();
        awaitMails(LETTERS + 2);
        claire.done(claire.open(house.upToDate("/mails")).form("/switch-off"), Map.of());
        takeOver(chloe, PERSON + person(501), Importing.STEPS + path(501, 15));
        round();
        var page = claire.open(house.upToDate("/mails"));
        assertThat(shown(page, "would", "letters")).hasSize(2);
        awaitMails(LETTERS + 2);
    }

    private Browser signedInAgain(String name) {
        var browser = new Browser(house);
        SignedInBrowser.signIn(browser, name);
        return browser;
    }

    private static void saysNothingPersonal(Mail mail) {
        assertThat(mail.subject()).matches("Une échéance vous concerne : [A-Z]\\. [A-Z]\\., Tours");
        assertThat(mail.subject() + mail.text())
                .doesNotContain("Abeille", "CAPE", "Contrat", "contrat", "séjour", "RESIDENCE", "santé", "deadline-");
        assertThat(mail.text()).contains("https://ruche.example/members/membership-");
    }

    /** Made again on its day it wakes nobody: the post, which looks each minute, is called. */
    private void round() {
        house.bean(Rounds.class).on(today());
        house.program().getBean("postman", Attendant.class).wake();
    }

    private LocalDate today() {
        return LocalDate.now(house.bean(Clock.class));
    }

    private String people() {
        return PERSON + IntStream.range(0, PEOPLE).mapToObj(this::person).collect(Collectors.joining());
    }

    /** Every fourth has a permit to stay that ends in 120 days: that is said to nobody by mail. */
    private String person(int id) {
        var permit = id % 4 == 2 ? today().plusDays(120).toString() : "";
        return "%d;Abeille%d;Amina;01/01/2020;Tours;%s\n".formatted(id, id, permit);
    }

    private String paths() {
        return Importing.STEPS
                + IntStream.range(0, PEOPLE)
                        .mapToObj(id -> path(id, List.of(60, 45, 90, 30).get(id % 4)))
                        .collect(Collectors.joining());
    }

    /** Sixty and thirty days before its end somebody is reminded today; forty-five days before, they were before. */
    private String path(int id, int daysLeft) {
        var endsOn = today().plusDays(daysLeft);
        return "%d;Contrat CAPE;%s;%s\n".formatted(id, endsOn.minusMonths(11), endsOn);
    }

    private void takeOver(Browser team, String people, String paths) {
        var importing = new Importing(team);
        var files = importing.dropped(file("personnes.csv", people), file("parcours.csv", paths));
        assertThat(importing.run(files, false).text()).contains("aucune refusée");
    }

    private static void says(Browser somebody, String address) {
        var form = somebody.open("/my-sessions").form("/my-address");
        assertThat(somebody.submit(form, Map.of("address", address, "password", PASSWORD))
                        .location())
                .isEqualTo("/my-sessions");
        assertThat(somebody.open("/my-sessions").answer().body()).contains(address);
    }

    /** The rows between those two places of the page. */
    private static List<Mail> shown(Screen page, String from, String to) {
        var body = page.answer().body();
        int begin = body.indexOf("id=\"" + from + "\"");
        if (begin < 0) return List.of();
        int end = body.indexOf(to.startsWith("<") ? to : "id=\"" + to + "\"", begin);
        return ROW.matcher(body.substring(begin, end))
                .results()
                .map(row -> new Mail(words(row.group(2)), words(row.group(3)), words(row.group(4))))
                .toList();
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(html).strip();
    }

    private void awaitMails(int count) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> server.getReceivedMessages().length >= count);
        Awaitility.await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
        assertThat(server.getReceivedMessages()).hasSize(count);
    }

    private List<Mail> received() {
        return Stream.of(server.getReceivedMessages())
                .map(MailsJourneyTest::mail)
                .toList();
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n").strip());
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
