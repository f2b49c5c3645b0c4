package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.FormerSoftware.ALL;
import static coop.alveole.ops.billing.FormerSoftware.FILES;
import static coop.alveole.ops.billing.FormerSoftware.LINES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.billing.opening.OpeningImport;
import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.MemberImport.Progress;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An opening taken back while nothing rests on it, told again, and what of its lines is refused. */
class OpeningUndoneTest {
    @TempDir
    Path folder;

    private RunningHouse house;
    private FormerSoftware former;

    @BeforeEach
    void aHouseOfItsOwn() throws IOException {
        house = RunningHouse.in(folder);
        former = FormerSoftware.before(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void isTakenBackWholeAndToldAgain() throws IOException {
        var run = former.aRun(Mode.FOR_REAL);
        house.bean(OpeningImport.class).run(ALL, run, Progress.UNSEEN);
        assertThat(undo(run.id().value()).statusCode()).isEqualTo(200);
        assertThat(former.read("/api/v1/opening")).contains("\"items\":[]");
        assertThat(former.read("/api/v1/invoices")).doesNotContain("2025-0231");
        assertThat(former.read("/api/v1/invoice-series")).contains("\"items\":[]");
        assertThat(former.taken(Mode.FOR_REAL, ALL).sentences())
                .as("what began with it begins again after it")
                .first()
                .isEqualTo(LINES + " lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(former.taken(Mode.FOR_REAL, ALL).sentences())
                .first()
                .isEqualTo("0 lignes reprises, " + LINES + " déjà là, 0 refusées.");
        assertThat(former.read("/api/v1/opening")).doesNotContain("DIFFERS", "UNTOLD");
    }

    @Test
    void staysOnceSomethingRestsOnIt() throws IOException {
        var run = former.aRun(Mode.FOR_REAL);
        house.bean(OpeningImport.class).run(ALL, run, Progress.UNSEEN);
        var disputed = house.post(
                former.team,
                "/api/v1/invoices/" + former.invoice("2025-0231") + "/dispute",
                "{\"motive\":\"Malfaçon\"}");
        assertThat(disputed.statusCode()).isEqualTo(200);
        assertThat(undo(run.id().value()).body()).contains("NOTHING_DEPENDS_ON_IT");
        assertThat(former.read("/api/v1/invoices")).contains("2025-0231");
    }

    @Test
    void aWrongLineIsRefusedAloneWithItsReason() throws IOException {
        former.taken(Mode.FOR_REAL, ALL);
        assertThat(refusals("factures", "2025-0231;BOIS01;C001", "2025-0300;BOIS99;C001"))
                .containsExactly(
                        "factures.csv, ligne 2, « Code activité » : ne désigne aucune activité : sa ligne manque,"
                                + " ou son code n'est celui d'aucune (Comptes et codes).");
        assertThat(refusals("factures", "1 000,00;200,00", "1 000,00;210,00"))
                .containsExactly("factures.csv, ligne 2, « N° de facture » : est déjà repris, et disait autre chose :"
                        + " annulez d'abord la reprise.");
        assertThat(refusals("factures", "2025-0231;BOIS01;C001;15/10/2025", "2025-0301;BOIS01;C001;02/01/2026"))
                .containsExactly(
                        "factures.csv, ligne 2 : Une facture reprise est d'avant le 01/01/2026, jour de la reprise,"
                                + " et son échéance n'est pas d'avant elle.");
        assertThat(refusals("soldes", "3 250,40", "3 250,41"))
                .singleElement()
                .asString()
                .startsWith("soldes.csv, ligne 2 : Le solde de cette activité est déjà repris :");
    }

    @Test
    void aDifferenceIsListedUntilSomebodyAnswersForIt() throws IOException {
        former.taken(Mode.FOR_REAL, ALL);
        assertThat(refusals("controle", "3 250,40", "3 260,40")).isEmpty();
        var control = former.read("/api/v1/opening");
        assertThat(control).contains("\"figure\":\"BALANCE\",\"there\":326040,\"here\":325040,\"state\":\"DIFFERS\"");
        var activity = control.replaceFirst(
                "(?s).*\"activityId\":\"(activity-[0-9a-f-]{36})\",\"figure\":\"BALANCE\",\"there\":326040.*", "$1");
        var accepting =
                "{\"activityId\":\"%s\",\"figure\":\"BALANCE\",\"there\":326040,\"here\":325040,\"motive\":\"%s\"}";
        var accept = "/api/v1/opening/accept-difference";
        assertThat(house.post(former.team, accept, accepting.formatted(activity, "Arrondi"))
                        .statusCode())
                .as("the administrative team answers for no difference")
                .isEqualTo(403);
        assertThat(house.post(former.coManager, accept, accepting.formatted(activity, " "))
                        .body())
                .contains("ACCEPTED_FOR_A_MOTIVE");
        var accepted = house.post(
                former.coManager, accept, accepting.formatted(activity, "Frais de décembre repris en janvier"));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(former.read("/api/v1/opening"))
                .contains("\"state\":\"ACCEPTED\"", "Frais de décembre repris en janvier")
                .doesNotContain("DIFFERS");
    }

    /** Of that file with those words of it changed. */
    private List<String> refusals(String name, String words, String changed) throws IOException {
        var text = Files.readString(FILES.resolve(name + ".csv")).replaceFirst(Pattern.quote(words), changed);
        var file = Files.writeString(folder.resolve(name + ".csv"), text);
        return former.taken(Mode.FOR_REAL, List.of(file, FILES.resolve("clients.csv"))).refused().stream()
                .map(ImportReport.Remark::toString)
                .toList();
    }

    private HttpResponse<String> undo(String run) {
        return house.post(former.team, "/api/v1/imports/" + run + "/undo", "{\"undoneOn\":\"2026-11-20\"}");
    }
}
