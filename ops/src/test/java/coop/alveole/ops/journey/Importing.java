package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Multipart;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Somebody of the team before the page « Importer ». */
record Importing(Browser team) {
    static final String PEOPLE = "Identifiant Autonomie;Nom;Prénom;Date info coll;Antenne de rattachement\n";
    static final String STEPS = "Identifiant;Etape de parcours;Date d'effet;Date d'échéance\n";

    /** The answer to the form, filled in with those files. */
    Screen drop(Multipart... files) {
        var form = team.get("/import").form("/api/v1/imports");
        var body = Multipart.of(form.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("files"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        for (var file : files) body.and(file);
        return team.post(form.action(), BodyPublishers.ofByteArray(body.bytes()), "Content-Type", Multipart.TYPE);
    }

    static Multipart file(String name, String text) {
        return new Multipart().file(name, text);
    }

    /** The page of the files that were taken in. */
    Screen dropped(Multipart... files) {
        var answer = drop(files);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return team.open(answer.location());
    }

    /** Presses that button, and waits on the page until the report is there. */
    Screen run(Screen page, boolean dryRun) {
        var answer = team.submit(page.form("/run"), Map.of("simulate", String.valueOf(dryRun)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> team.open(answer.location()),
                        ended -> ended.header("Refresh").isEmpty());
    }
}
