package coop.alveole.ops.screens;

import static coop.alveole.ops.screens.Scene.CLAIRE;
import static coop.alveole.ops.screens.Scene.MARTHE;
import static coop.alveole.ops.screens.Scene.french;

/** What is recorded on the file of a person, from their first day to their last. */
final class OfMembers {
    private OfMembers() {}

    static void newcomerToInterview(Scene scene) {
        var hand = scene.as(CLAIRE);
        var name = scene.own("Vannière");
        var today = scene.today();
        var came = today.minusMonths(6);
        var began = today.minusMonths(5);
        hand.follow("Annuaire").follow("Nouvelle personne");
        hand.type("Nom", name).type("Prénom", "Louise").type("Téléphone", "06 12 34 56 78");
        hand.confirm("Enregistrer").reads(name + " Louise");
        hand.unfold("Inscrire").type("Territoire", "Tours").type("Inscrit·e le", came.toString());
        hand.confirm("Inscrire").reads("Tours");
        hand.unfold("Noter la participation au comité d'orientation").type("Tenue le", came.toString());
        hand.type("Territoire", "Tours").confirm("Noter la participation au comité d'orientation");
        hand.unfold("Enregistrer le diagnostic").type("Tenue le", came.toString());
        hand.pick("Contrat choisi", "CAPE").confirm("Enregistrer le diagnostic").reads("Diagnostic");

        hand.follow("Contrats").unfold("Préparer un CAPE").type("Préparé le", came.toString());
        hand.typeEverywhere("Selon le guide de la coopérative");
        hand.type("4° Montant maximal de ces engagements (en euros)", "1200");
        hand.confirm("Préparer un CAPE").reads("préparé le " + french(came));
        hand.follow(name + " Louise").unfold("Signer un CAPE").type("Signé le", began.toString());
        hand.type("Premier jour", began.toString())
                .type("Dernier jour", today.plusMonths(1).toString());
        hand.confirm("Signer un CAPE").reads("CAPE signé");
        hand.unfold("Renouveler le CAPE").type("Signé le", today.toString());
        hand.type("Dernier jour", today.plusMonths(4).toString());
        hand.confirm("Renouveler le CAPE").reads(french(today.plusMonths(4)));

        hand.follow("Contrats").unfold("Préparer un CESA").type("Préparé le", today.toString());
        hand.type("Statuts en vigueur", "Statuts du 24 juin 2023").typeEverywhere("Selon le guide de la coopérative");
        hand.type("d) Partie fixe par mois (en euros)", "1200");
        hand.confirm("Préparer un CESA").reads("préparé le " + french(today));
        hand.follow(name + " Louise").unfold("Signer un CESA").type("Signé le", today.toString());
        hand.confirm("Signer un CESA").reads("CESA signé le " + french(today));
        hand.unfold("Enregistrer un entretien").type("Tenue le", today.toString());
        hand.confirm("Enregistrer un entretien").reads("Entretien");
    }

    static void candidateToAssociate(Scene scene) {
        var today = scene.today();
        var name = scene.own("Postulante");
        scene.underCesa("Postulante", today.minusMonths(14));
        var held = today.minusDays(10L + scene.turn());
        var hand = scene.as(MARTHE);
        hand.search(name).follow(name + " Camille").unfold("Enregistrer une candidature au sociétariat");
        hand.type("Candidature déposée le", held.minusMonths(2).toString());
        hand.confirm("Enregistrer une candidature au sociétariat").reads("andidature");
        hand.follow("Règles de la coopérative").unfold("Dater une assemblée").pick("Assemblée générale", "ordinaire");
        hand.type("Tenue le", held.toString())
                .type("Décidé le", held.minusMonths(1).toString());
        hand.confirm("Dater une assemblée").reads("ordinaire " + french(held));
        hand.search(name).follow(name + " Camille").unfold("Enregistrer l'admission par l'assemblée");
        hand.pick("Assemblée", "ordinaire, " + french(held)).type("Admis·e le", held.toString());
        hand.confirm("Enregistrer l'admission par l'assemblée").reads("parts à souscrire");
        hand.unfold("Enregistrer une souscription de parts").type("Parts souscrites le", today.toString());
        hand.type("Nombre de parts", "3").type("Montant des parts, en euros", "45");
        hand.confirm("Enregistrer une souscription de parts").reads("3 · 45,00 €");
    }

    static void exit(Scene scene) {
        var name = scene.own("Partante");
        scene.underCesa("Partante", scene.today().minusMonths(14));
        var hand = scene.as(CLAIRE);
        hand.search(name).follow(name + " Camille").unfold("Enregistrer la sortie");
        hand.pick("Nature de la sortie", "Démission").pick("Motif de la sortie", "Formation ou études");
        hand.type("Dernier jour", scene.today().toString());
        hand.confirm("Vérifier ce qui s'ensuit").reads("La sortie ouvre le dossier de sortie");
        hand.confirm("Confirmer").reads("Dossier de sortie ouvert le");
        hand.follow("Régler les lignes du dossier").in("Reprendre les clés et le matériel");
        hand.unfold("Fait").confirm("Fait").reads("1 sur");
    }

    static void wrongDate(Scene scene) {
        var today = scene.today();
        var name = scene.own("Redatée");
        scene.underCape("Redatée", today.minusMonths(5), today.plusMonths(2));
        var hand = scene.as(CLAIRE);
        hand.search(name).follow(name + " Camille").follow("Contrats");
        hand.unfold("Corriger les dates · CAPE " + french(today.minusMonths(5)));
        hand.type("Dernier jour", today.plusMonths(3).toString()).pick("Raison", "Pièce retrouvée");
        hand.confirm("Ce que cela déplace").reads(french(today.plusMonths(2)), french(today.plusMonths(3)));
        hand.confirm("Confirmer la correction").reads(french(today.plusMonths(3)));
    }

    static void contractOfThePast(Scene scene) {
        var name = scene.own("Ancienne");
        scene.member("Ancienne");
        var hand = scene.as(CLAIRE);
        hand.search(name).follow(name + " Camille").unfold("Enregistrer un contrat antérieur");
        hand.pick("Contrat", "CAPE").type("Premier jour", "2021-01-04").type("Dernier jour", "2021-12-31");
        hand.confirm("Enregistrer un contrat antérieur").reads("CAPE 04/01/2021 31/12/2021");
    }

    static void call(Scene scene) {
        var name = scene.own("Appelante");
        scene.member("Appelante");
        var hand = scene.as(CLAIRE);
        hand.search(name).follow("Noter un appel de " + name + " Camille");
        hand.type("Ce qui s'est dit au téléphone", "Rappeler lundi")
                .confirm("Noter un appel")
                .reads("Enregistré", "Appel");
    }
}
