package coop.alveole.ops.screens;

import static coop.alveole.ops.screens.Scene.CLAIRE;
import static coop.alveole.ops.screens.Scene.GAELLE;
import static coop.alveole.ops.screens.Scene.MARTHE;
import static coop.alveole.ops.screens.Scene.french;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.access.Attached;
import coop.alveole.ops.house.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the office does each week: files taken over, pieces, actions, absences, letters, what the law grants a person. */
final class OfTheOffice {
    private OfTheOffice() {}

    static void takenOver(Scene scene) throws IOException {
        var hand = scene.as(CLAIRE);
        var mine = scene.own("");
        var people = file(
                "personnes.csv",
                "Identifiant Autonomie;Nom;Prénom;Date info coll;Antenne de rattachement;Commune%s\n1%1$s;Reprise%1$s;Ida;01/02/2023;Tours;Amboise\n2%1$s;Reprise%1$s;Lou;31/02/2023;Tours;Blois\n"
                        .formatted(mine));
        var steps = file(
                "parcours.csv",
                "Identifiant;Etape de parcours;Date d'effet;Date d'échéance\n1%s;Contrat CESA;01/04/2023;\n"
                        .formatted(mine));
        hand.follow("Annuaire").follow("Importer").attach("Fichiers", people, steps);
        hand.confirm("Lire ces fichiers").reads("Commune" + mine);
        hand.pick("« Commune%s » est".formatted(mine), "Ville")
                .confirm("Retenir")
                .reads("Commune%s : Ville".formatted(mine));
        hand.confirm("Essai à blanc").reads("rien n'est enregistré", "1 remarque à relire", "31/02/2023");
        hand.confirm("Importer").reads("Compte rendu de l'import");
        hand.confirm("Laisser de côté").reads("« Commune%s » est".formatted(mine));
        hand.search("Reprise" + mine).reads("Ida");
        hand.follow("Imports")
                .unfold("Annuler")
                .confirm("Annuler cet import")
                .reads("annulé le " + french(scene.today()));
        hand.search("Reprise" + mine).reads("Rien");
    }

    static void piece(Scene scene) throws IOException {
        var name = scene.own("Déposante");
        scene.member("Déposante");
        var photo = Files.createTempDirectory("alveole-piece-").resolve("contrat.png");
        Files.write(photo, Attached.png(2, 2));
        var hand = scene.as(CLAIRE);
        hand.search(name).follow(name + " Camille").follow("Pièces");
        hand.attach("Fichier", photo)
                .pick("Sorte de pièce", "diplôme")
                .type("Datée du", scene.today().toString());
        hand.confirm("Déposer une pièce").reads("1 pièce");
        assertThat(hand.keep("diplôme")).hasSameBinaryContentAs(photo);
    }

    static void action(Scene scene) {
        var name = scene.own("Suivie");
        scene.member("Suivie");
        var what = "Rappeler " + name;
        var hand = scene.as(CLAIRE);
        hand.search(name).follow(name + " Camille").unfold("Noter une action").type("Quoi", what);
        hand.pick("Qui s'en charge", "équipe administrative")
                .type("À faire avant le", scene.today().toString());
        hand.confirm("Noter une action").reads(what);
        hand.follow("Actions").in(what).unfold("Confier à quelqu'un d'autre").pick("Qui s'en charge", CLAIRE);
        hand.confirm("Confier à quelqu'un d'autre").in(what).unfold("Fait").confirm("Fait");
        hand.pick("État", "faites").confirm("Afficher").reads(what);
    }

    static void absence(Scene scene) {
        var from = scene.today().plusMonths(1L + scene.turn());
        var hand = scene.as(CLAIRE);
        hand.follow("Absences")
                .type("Du", from.toString())
                .type("Au", from.plusDays(6).toString());
        hand.pick("Remplaçant·e", GAELLE).confirm("Noter l'absence");
        hand.reads(french(from) + " " + french(from.plusDays(6)) + " gaelle à venir");
    }

    static void sending(Scene scene) {
        scene.underCape("Relancée", scene.today().minusMonths(10), scene.today().plusDays(60));
        scene.house().bean(Rounds.class).on(scene.today());
        var hand = scene.as(CLAIRE);
        hand.unfold(CLAIRE).follow("Mes sessions").in("Garder cette adresse");
        hand.type("Adresse", "claire@ruche.example").type("Votre mot de passe", Visitor.PASSWORD);
        hand.confirm("Garder cette adresse");
        scene.as(MARTHE).follow("Courriels").reads("coupés", "Ce qui partirait", "C. R., Tours", "tout de suite");
        hand.confirm("Activer les courriels").reads("activés", "à partir");
        hand.confirm("Couper les courriels").reads("coupés");
    }

    static void ruleOfTheHouse(Scene scene) {
        var days = 16 + scene.turn();
        var hand = scene.as(MARTHE);
        hand.follow("Règles de la coopérative")
                .unfold("Choisir un nombre")
                .pick("Règle", "Délai de convocation d'une assemblée");
        hand.type("Valeur", "" + days)
                .type("À compter du", scene.today().plusYears(1).toString());
        hand.pick("Décidé par", "assemblée générale")
                .type("Décidé le", scene.today().toString());
        hand.type("Où cela se lit (PV, article des statuts…)", "PV").confirm("Choisir un nombre");
        hand.reads("Délai de convocation d'une assemblée : %d, à compter du".formatted(days));
    }

    static void rightsOfAPerson(Scene scene) {
        var name = scene.own("Oubliée");
        scene.house().member(scene.admin(), name, "Camille", "Tours");
        var today = scene.today().toString();
        var hand = scene.as(CLAIRE);
        hand.search(name).follow(name + " Camille").follow("Données personnelles");
        hand.unfold("Noter une demande d'accès").type("Demandé le", today).confirm("Noter une demande d'accès");
        assertThat(hand.keep("Mes données")).isNotEmptyFile();
        hand.unfold("Noter que l'on a répondu").type("Répondu le", today).confirm("Noter que l'on a répondu");
        hand.unfold("Noter une demande d'effacement").type("Demandé le", today);
        hand.confirm("Noter une demande d'effacement").reads("identité : effacement");
        hand.unfold("Effacer ce qui peut l'être")
                .tick("J'ai compris que c'est irréversible.")
                .confirm("Effacer ce qui peut l'être");
        hand.reads("Certificat d'effacement", "Rendu illisible");
        hand.search(name).reads("Rien");
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(Files.createTempDirectory("alveole-import-").resolve(name), text);
    }
}
