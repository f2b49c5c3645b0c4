package coop.alveole.ops.screens;

import static coop.alveole.ops.screens.Scene.BRUNO;
import static coop.alveole.ops.screens.Scene.MARTHE;

import coop.alveole.domain.access.Role;
import java.util.regex.Pattern;

/** Who may come in, and with what. */
final class OfAccess {
    private OfAccess() {}

    static void invitedAndTrusted(Scene scene) {
        var name = scene.own("fatou");
        var hand = scene.as(MARTHE);
        hand.follow("Comptes et accès").type("Nom de connexion proposé (facultatif)", name);
        hand.confirm("Ouvrir le compte").reads("Lien à transmettre", "pas encore choisi");
        var link = link(hand);
        scene.leaves();
        chosen(hand.at(link), scene, name);
        hand.reads("Accès refusé", "peut vous donner un rôle");
        scene.leaves();
        scene.as(MARTHE).follow("Comptes et accès").follow(name).unfold("Accorder un rôle");
        hand.pick("Rôle", "équipe administrative").confirm("Accorder un rôle").reads("équipe administrative");
        hand.unfold("Accorder un rôle").pick("Rôle", "comptable").confirm("Accorder un rôle");
        hand.reads("À confirmer par une seconde personne");
        scene.as(BRUNO).follow("Comptes et accès").in(name).confirm("Confirmer").reads("comptable", "par bruno");
    }

    static void token(Scene scene) {
        var name = scene.own("Tableur");
        var hand = scene.as(MARTHE);
        hand.follow("Comptes et accès").confirm("Ouvrir un compte de logiciel").unfold("Accorder un rôle");
        hand.pick("Rôle", "équipe administrative").confirm("Accorder un rôle").reads("équipe administrative");
        hand.unfold("Créer un jeton").type("Sert à", name).confirm("Créer un jeton");
        hand.reads("Jeton à copier", "alv_pat_");
        hand.in(name).confirm("Retirer").reads("n'ouvre plus rien");
        hand.confirm("Confirmer").reads("clos");
    }

    static void forgotten(Scene scene) {
        var name = scene.own("elise");
        Showroom.welcome(scene.house(), name, Role.ADMIN_TEAM);
        var hand = scene.as(MARTHE);
        hand.follow("Comptes et accès").follow(name).unfold("Mot de passe oublié : nouveau lien");
        hand.confirm("Mot de passe oublié : nouveau lien").reads("Lien à transmettre");
        var link = link(hand);
        scene.leaves();
        chosen(hand.at(link), scene, name);
        hand.reads("Nouveau mot de passe permis", "à la demande de marthe");
    }

    /** The address to hand over, as it stands on the screen. */
    private static String link(Hand hand) {
        var link = Pattern.compile("/first-link/\\S+").matcher(hand.said());
        if (!link.find()) throw new AssertionError(hand.said());
        return link.group();
    }

    private static void chosen(Hand hand, Scene scene, String name) {
        hand.type("Nom de connexion", name).type("Mot de passe", Visitor.PASSWORD);
        hand.type("Le même, encore une fois", Visitor.PASSWORD).confirm("Enregistrer");
        scene.comesIn(name);
    }
}
