package coop.alveole.ops.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.command.action.exit.OpenExitFiles;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody leaves: the file of their exit is open without anybody typing it, and closed once every line is settled. */
class ExitFileJourneyTest {
    private static final int LINES_WITHOUT_PAY = 8;

    private static RunningHouse house;
    private static String admin;
    private static LocalDate today;
    private String territory;
    private String amina;

    @BeforeAll
    static void somebodyAdministers() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        today = LocalDate.now(house.bean(Clock.class));
    }

    @BeforeEach
    void aminaIsAMember() {
        territory = "Tours-" + UUID.randomUUID();
        amina = house.member(admin, "Partante", "Amina", territory);
    }

    @Test
    void anExitOpensItsFileAndEachLineStandsInTheDayOfItsDesk() {
        leave(today);
        assertThat(lines()).hasSize(LINES_WITHOUT_PAY);
        var team = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(team.page("/members/" + amina))
                .contains("Dossier de sortie", "0 sur 8 réglées", "Reprendre les clés et le matériel", "accompagnement")
                .contains("Dossier de sortie ouvert le")
                .doesNotContain("solde de tout compte");
        assertThat(team.page("/exit-files?limit=1000")).contains("Partante Amina", "0 sur 8 réglées");
        assertThat(team.page("/exit-files.csv?limit=1000")).contains(territory);
        assertThat(team.page("/deadlines?what=ACTION&territory=" + territory))
                .contains("Fermer les outils et les accès", "/members/" + amina + "/exit-file#action-");
        assertThat(team.page("/members/" + amina + "/exit-file"))
                .contains("Fermer les outils et les accès", "Reporter", "Abandonner");
    }

    @Test
    void itIsClosedOnceEveryLineIsDoneOrDroppedWithItsReason() {
        leave(today);
        var lines = lines();
        done(lines.getFirst(), "drop", "{\"reason\":\"NOT_APPLICABLE\"}");
        for (var line : lines.subList(1, lines.size() - 1)) done(line, "finish", "{}");
        assertThat(read("/api/v1/exit-files?limit=1000")).contains("\"settled\":7");
        done(lines.getLast(), "finish", "{}");
        var page = Onlooker.of(house, Role.ADMIN_TEAM).page("/members/" + amina + "/exit-file");
        assertThat(page).contains("clos le", "sans objet").doesNotContain("Reporter");
    }

    @Test
    void itIsPrintedLineByLineForWhoeverMaySettleIt() throws IOException {
        leave(today);
        lines();
        var path = house.upToDate("/members/" + amina + "/exit-file.pdf");
        var pdf = Onlooker.of(house, Role.ADMIN_TEAM).bytes(path);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Dossier de sortie",
                            "Partante Amina",
                            "0 sur 8 réglées",
                            "Reprendre les clés",
                            "page 1 / 1");
        }
    }

    @Test
    void askedForAgainNothingIsDoubled() {
        leave(today);
        var lines = lines();
        house.bean(OpenExitFiles.class).run();
        assertThat(lines()).isEqualTo(lines);
    }

    @Test
    void whatIsOlderThanHalfAYearWasSettledWithoutIt() {
        leave(today.minusMonths(6).minusDays(1));
        house.bean(OpenExitFiles.class).run();
        assertThat(Onlooker.of(house, Role.ADMIN_TEAM).page("/members/" + amina))
                .doesNotContain("Dossier de sortie ouvert");
        var other = house.member(admin, "Ancien", "Bruno", territory);
        leave(other, today.minusMonths(6));
        assertThat(lines(other)).hasSize(LINES_WITHOUT_PAY);
    }

    @Test
    void itIsOfThoseWhoFollowTheFileAlone() {
        leave(today);
        lines();
        var near = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label(territory)), TokenRight.READ);
        var far = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label("Ailleurs")), TokenRight.READ);
        var own = house.token(Role.ENTREPRENEUR, new Scope.Own(new MembershipId(amina).personId()), TokenRight.READ);
        var address = house.upToDate("/api/v1/exit-files?limit=1000");
        assertThat(house.get(near, address).body()).contains(amina);
        assertThat(house.get(far, address).body()).doesNotContain(amina);
        assertThat(house.get(own, address).statusCode()).isEqualTo(403);
    }

    private void leave(LocalDate lastDay) {
        leave(amina, lastDay);
    }

    private static void leave(String member, LocalDate lastDay) {
        var answer = house.post(
                admin,
                "/api/v1/memberships/" + member + "/leave",
                "{\"exitKind\":\"WITHDRAWAL\",\"exitReason\":\"MOVED_AWAY\",\"lastDay\":\"%s\"}".formatted(lastDay));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private List<String> lines() {
        return lines(amina);
    }

    /** Once they are there. */
    private static List<String> lines(String member) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(noted(member)).hasSizeGreaterThanOrEqualTo(LINES_WITHOUT_PAY));
        return noted(member);
    }

    private static List<String> noted(String member) {
        var body = read("/api/v1/actions?limit=1000&membership=" + member);
        return Pattern.compile("\"id\":\"(action-[^\"]+)\"")
                .matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .sorted()
                .toList();
    }

    private static void done(String action, String verb, String json) {
        HttpResponse<String> answer = house.post(admin, "/api/v1/actions/" + action + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String read(String path) {
        var answer = house.get(admin, house.upToDate(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
