package coop.alveole.ops.journey;

import static coop.alveole.ops.billing.FormerSoftware.FILES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.billing.FormerSoftware;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** « Reprise » on screen: the files are dropped, tried, taken over; the last difference is answered for. */
class OpeningScreenTest {
    @TempDir
    Path folder;

    @Test
    void filesAreDroppedAndTheControlGoesToZero() throws IOException {
        try (var house = RunningHouse.in(folder)) {
            FormerSoftware.before(house);
            var team = SignedInBrowser.as(house, "iris", Role.ADMIN_TEAM, new Scope.House());
            var page = dropped(team, "activites", "clients", "factures", "soldes", "numeros", "contribution");
            assertThat(page.text()).contains("factures ouvertes", "derniers numéros", "contribution de l'année");
            assertThat(run(team, page, true).text()).contains("18 lignes reprises, 0 déjà là, aucune refusée");
            assertThat(team.open(house.upToDate("/opening")).text()).contains("Rien n'est repris");
            run(team, page, false);
            assertThat(team.open(house.upToDate("/opening")).text()).contains("12 chiffres dont personne ne répond");
            run(team, dropped(team, "controle"), false);
            assertThat(team.open(house.upToDate("/opening")).text()).contains("Contrôle à zéro", "concorde");

            var wrong = Files.readString(FILES.resolve("controle.csv")).replace("1 600,00", "1 500,00");
            run(team, dropped(team, new Multipart().file("controle.csv", wrong)), false);
            var manager = SignedInBrowser.as(house, "gaëlle", Role.CO_MANAGER, new Scope.House());
            var control = manager.open(house.upToDate("/opening"));
            assertThat(control.text()).contains("1 chiffre dont personne ne répond", "diffère", "100,00\u00a0€");
            var accepted = manager.done(
                    control.form("/api/v1/opening/accept-difference"), Map.of("motive", "Facture annulée le 31"));
            assertThat(accepted.text())
                    .contains("Contrôle à zéro", "écart accepté", "Facture annulée le 31")
                    .doesNotContain("diffère");
        }
    }

    private static Screen dropped(Browser team, String... names) throws IOException {
        var files = new Multipart();
        for (var name : names) files.file(name + ".csv", Files.readString(FILES.resolve(name + ".csv")));
        return dropped(team, files);
    }

    private static Screen dropped(Browser team, Multipart files) throws IOException {
        var form = team.get("/opening").form("/api/v1/imports");
        var body = Multipart.of(form.fields().entrySet().stream()
                        .filter(field -> !field.getKey().equals("files"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .and(files);
        var answer = team.post(form.action(), BodyPublishers.ofByteArray(body.bytes()), "Content-Type", Multipart.TYPE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return team.open(answer.location());
    }

    private static Screen run(Browser team, Screen page, boolean dryRun) {
        return new Importing(team).run(page, dryRun);
    }
}
