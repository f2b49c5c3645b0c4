package coop.alveole.ops.screens;

/** The journeys of the cooperative, each written once in the words of its screens. */
enum Journey {
    NEWCOMER(
            "Une nouvelle personne : inscrite, CAPE signé, renouvelé, CESA signé, entretien",
            OfMembers::newcomerToInterview),
    ASSOCIATE("Une candidature, une assemblée, une admission, des parts : associé·e", OfMembers::candidateToAssociate),
    EXIT("Une sortie, son dossier, une ligne réglée", OfMembers::exit),
    WRONG_DATE("Une date fausse, corrigée en voyant ce que cela déplace", OfMembers::wrongDate),
    PAST_CONTRACT("Un contrat du passé", OfMembers::contractOfThePast),
    CALL("Un appel : trouver la personne, le noter", OfMembers::call),
    PIECE("Une pièce déposée, puis relue", OfTheOffice::piece),
    ACTION("Une action notée, confiée, faite", OfTheOffice::action),
    ABSENCE("Une absence, et qui remplace", OfTheOffice::absence),
    IMPORT("Un export repris : colonnes, essai à blanc, lignes refusées, import, annulation", OfTheOffice::takenOver),
    RIGHTS("« Mes données », puis l'effacement et son certificat", OfTheOffice::rightsOfAPerson),
    QUOTE("Un devis : client, lignes, accord de l'équipe, signature, facture", OfTrade::quoteToSignature),
    INVOICE("Une facture : validée, encaissée, sa contribution", OfTrade::invoiceToStatement),
    RULE("Une règle de la coopérative change", OfTheOffice::ruleOfTheHouse),
    SENDING("Les relances relues, les courriels activés, puis coupés", OfTheOffice::sending),
    TOKEN("L'accès d'un logiciel, créé puis retiré", OfAccess::token),
    FORGOTTEN("Un mot de passe oublié", OfAccess::forgotten),
    INVITED("Un compte : invitation, mot de passe, rôle, et un rôle donné à deux", OfAccess::invitedAndTrusted);

    interface Play {
        void in(Scene scene) throws Exception;
    }

    private final String words;
    private final Play play;

    Journey(String words, Play play) {
        this.words = words;
        this.play = play;
    }

    String words() {
        return words;
    }

    void in(Scene scene) throws Exception {
        play.in(scene);
    }
}
