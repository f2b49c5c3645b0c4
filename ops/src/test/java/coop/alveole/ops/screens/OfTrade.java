package coop.alveole.ops.screens;

import static coop.alveole.ops.screens.Scene.GAELLE;
import static coop.alveole.ops.screens.Scene.french;

import coop.alveole.domain.access.Role;
import coop.alveole.ops.billing.Selling;
import coop.alveole.ops.house.NewAccounts;

/** What an activity sells, from the quote to the statement: written by who holds it, approved and numbered by the team. */
final class OfTrade {
    private static final String SUBMIT = "Soumettre à l'équipe";

    private OfTrade() {}

    static void quoteToSignature(Scene scene) {
        var seller = seller(scene, "devis");
        var buyer = customer(scene, seller);
        var quote = quoted(scene, seller, buyer);
        scene.as(GAELLE).follow("Devis").follow(quote).unfold("Approuver").confirm("Approuver");
        var hand = scene.as(seller).follow("Devis").follow(quote);
        hand.unfold("Marquer envoyé").confirm("Marquer envoyé");
        hand.unfold("Le client a signé").confirm("Le client a signé").reads("signé");
        hand.unfold("Faire la facture de solde").confirm("Faire la facture de solde");
        hand.reads("Reste à facturer HT 0,00 €").follow("Facture de solde").reads("Total TTC 600,00 €");
    }

    static void invoiceToStatement(Scene scene) {
        var seller = seller(scene, "facture");
        var buyer = customer(scene, seller);
        var hand = scene.as(seller).follow("Factures").follow("Nouvelle facture");
        hand.among("Ligne 1").type("Libellé", "Pose").type("Prix unitaire HT (€)", "500,00");
        hand.in("Prestation du")
                .pick("Client", buyer)
                .type("Prestation du", scene.today().toString());
        hand.confirm("Enregistrer le brouillon").reads("Total TTC 600,00 €");
        hand.unfold(SUBMIT).confirm(SUBMIT).reads(buyer);
        hand = scene.as(GAELLE).follow("Factures").in(buyer).follow("Facture");
        hand.unfold("Valider (prend son numéro)")
                .confirm("Valider (prend son numéro)")
                .reads("validée");
        hand.follow("Encaisser").confirm("Enregistrer l'encaissement");
        hand.reads("600,00 €", french(scene.today()));
        scene.as(seller).follow("Factures").in(buyer).reads("payée");
        hand = scene.as(seller);
        hand.follow("Relevés de contribution").follow("50,00 €").reads("500,00 € facturés × 10 % = 50,00 €");
    }

    private static String quoted(Scene scene, String seller, String buyer) {
        var today = scene.today();
        var hand = scene.as(seller).follow("Devis").follow("Nouveau devis");
        hand.among("Ligne 1")
                .type("Libellé", "Bibliothèque")
                .type("Quantité", "2")
                .type("Prix unitaire HT (€)", "250,00");
        hand.in("Valable jusqu'au")
                .pick("Client", buyer)
                .type("Valable jusqu'au", today.plusMonths(1).toString())
                .type("Prestation prévue le", today.toString());
        hand.confirm("Enregistrer le brouillon").reads("Total TTC 600,00 €");
        hand.unfold(SUBMIT).confirm(SUBMIT).reads("à approuver");
        return hand.page().locator("h1 > span").first().innerText().replaceFirst("^Devis ", "");
    }

    private static String customer(Scene scene, String seller) {
        var buyer = scene.own("Client-" + seller);
        var hand = scene.as(seller).follow("Clients").follow("Nouveau client");
        hand.in("Nom ou dénomination").pick("Nature", "particulier").type("Nom ou dénomination", buyer);
        hand.type("Rue", "1 rue des Halles").type("Code postal", "37000").type("Ville", "Tours");
        hand.confirm("Enregistrer").reads(buyer);
        return buyer;
    }

    /** Under a contract, with an activity of her own and a password. */
    private static String seller(Scene scene, String what) {
        var name = scene.own(what);
        var sale = Selling.in(scene.house(), name);
        var account = scene.house().bean(NewAccounts.class).ofPerson(Role.ENTREPRENEUR, sale.herself);
        Showroom.welcome(scene.house(), name, account);
        return name;
    }
}
