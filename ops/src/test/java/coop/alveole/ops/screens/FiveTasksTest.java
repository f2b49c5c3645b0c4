package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Approved;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The five most frequent tasks, from the home page to their end, counted as they are done (docs/tasks.md). Beside them
 * what autonomie 4.2.1 (enDI) asks at least, counted on its menus, lists and forms as its code declares them.
 */
class FiveTasksTest extends OpenHouse {
    /** {@code theirs} is what the other asks at least; absent where it does not do it. */
    private record Task(String what, int clicks, int fields, String gestures, Theirs theirs) {}

    private record Theirs(int clicks, int fields, String gestures) {
        static final Theirs NONE = new Theirs(Integer.MAX_VALUE, Integer.MAX_VALUE, "ne se fait pas");

        String counted() {
            return equals(NONE) ? "–" : clicks + " / " + fields;
        }
    }

    private interface Doing {
        void by(Hand hand);
    }

    @BeforeAll
    static void somebodyForEachTask() {
        house.member(admin, "Joignable", "Camille", "Tours");
        house.readyToSign(admin, "Signataire", "Camille", "Tours");
        var wronglyDated = house.readyToSign(admin, "Corrigée", "Camille", "Tours");
        require(house.post(
                        admin,
                        "/api/v1/memberships/" + wronglyDated + "/sign-cape",
                        "{\"signedOn\":\"2026-01-05\",\"startsOn\":\"2026-01-05\",\"endsOn\":\"2026-12-31\"}")
                .statusCode());
        var candidate = house.readyToSign(admin, "Candidate", "Camille", "Tours");
        require(house.post(admin, "/api/v1/memberships/" + candidate + "/sign-cesa", "{\"signedOn\":\"2025-01-06\"}")
                .statusCode());
    }

    @Test
    void noneAsksMoreThanTheToolTheyComeFrom() {
        var tasks = new ArrayList<Task>();
        tasks.add(done(
                "Trouver une personne",
                "chercher, Entrée, le nom",
                new Theirs(4, 1, "Gestion sociale, Consulter, le nom, Rechercher, la ligne"),
                hand -> hand.search("joign").follow("Joignable Camille").reads("Joignable Camille")));
        tasks.add(done(
                "Qui doit être admis·e à la prochaine AG",
                "Échéances, Échéancier du sociétariat",
                Theirs.NONE,
                hand -> hand.follow("Échéances")
                        .follow("Échéancier du sociétariat")
                        .reads("Candidate Camille")));
        tasks.add(done(
                "Signer un CAPE",
                "chercher, Entrée, le nom, Signer un CAPE, trois dates, envoyer",
                new Theirs(
                        8,
                        4,
                        "trouver, Parcours, Ajouter une étape, deux dates et l'étape, Valider, la fiche du contrat, Valider"),
                hand -> hand.search("signat")
                        .follow("Signataire Camille")
                        .unfold("Signer un CAPE")
                        .type("Signé le", "2026-11-02")
                        .type("Premier jour", "2026-11-02")
                        .type("Dernier jour", "2027-10-31")
                        .confirm("Signer un CAPE")
                        .reads("CAPE signé le 02/11/2026")));
        tasks.add(done(
                "Corriger une date fausse",
                "chercher, Entrée, le nom, Contrats, Corriger les dates, la date, voir ce que cela déplace, confirmer",
                new Theirs(
                        8,
                        2,
                        "trouver, Parcours, Actions, Voir/Modifier, la date, Valider (sans voir ce que cela déplace, l'ancienne date est perdue)"),
                hand -> hand.search("corrig")
                        .follow("Corrigée Camille")
                        .follow("Contrats")
                        .unfold("Corriger les dates · CAPE 05/01/2026")
                        .type("Dernier jour", "2026-12-30")
                        .confirm("Ce que cela déplace")
                        .reads("31/12/2026", "30/12/2026")
                        .confirm("Confirmer la correction")
                        .reads("30/12/2026")));
        tasks.add(done(
                "Répondre à un appel : trouver, dire où elle en est, le noter",
                "chercher, Entrée, Noter un appel, la note, envoyer",
                new Theirs(
                        10,
                        6,
                        "trouver, Parcours, Accompagnement, Rendez-vous, Nouveau, participant, conseiller, nature, mode, notes, Valider"),
                hand -> hand.search("joign")
                        .follow("Noter un appel de Joignable Camille")
                        .reads("Joignable Camille contact")
                        .type("Ce qui s'est dit au téléphone", "Rappeler lundi")
                        .confirm("Noter un appel")
                        .reads("Appel")));
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.clicks())
                    .as(task.what())
                    .isLessThanOrEqualTo(task.theirs().clicks());
            assertThat(task.fields())
                    .as(task.what())
                    .isLessThanOrEqualTo(task.theirs().fields());
        });
        Approved.generated(Approved.DOCS.resolve("tasks.md"), page(tasks));
    }

    private static Task done(String what, String gestures, Theirs theirs, Doing doing) {
        try (var visitor = Visitor.at(house, Look.DESK).signedIn(CLAIRE)) {
            visitor.open(house.upToDate("/"));
            var hand = new Pointer(visitor);
            doing.by(hand);
            assertThat(visitor.complaints()).as(what).isEmpty();
            return new Task(what, hand.clicks(), hand.fields(), gestures, theirs);
        }
    }

    private static String page(List<Task> tasks) {
        var page = new StringBuilder("""
                # Les cinq tâches les plus fréquentes

                Écrit par `FiveTasksTest`, qui les fait dans un navigateur depuis *Ma journée* et compte ; ne se corrige pas à la main. « Clics » :
                tout ce que l'on presse, la touche Entrée comprise ; « champs » : tout ce que l'on remplit. En face, ce qu'autonomie 4.2.1 (enDI)
                demande au moins, compté sur les menus, les listes et les formulaires que son code déclare (version publique de 2018 : le produit
                d'aujourd'hui n'a pas pu être essayé). Le contenu d'un contrat se prépare à part ; autonomie ne le tient pas.

                | tâche | clics / champs | gestes | autonomie, au moins | ses gestes |
                |---|---|---|---|---|
                """);
        for (var task : tasks)
            page.append("| %s | %d / %d | %s | %s | %s |%n"
                    .formatted(
                            task.what(),
                            task.clicks(),
                            task.fields(),
                            task.gestures(),
                            task.theirs().counted(),
                            task.theirs().gestures()));
        return page.toString();
    }

    private static void require(int status) {
        assertThat(status).isEqualTo(200);
    }
}
