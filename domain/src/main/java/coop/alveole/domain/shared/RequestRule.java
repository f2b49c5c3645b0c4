package coop.alveole.domain.shared;

/** What any request may be refused for, whatever it is about: one name and one sentence each, like every other rule. */
public enum RequestRule implements Rule {
    UNREADABLE_REQUEST("RFC 9110 §15.5.1", "Demande illisible", "La demande ne se lit pas : {0}"),
    READABLE_DAY("ISO 8601", "Date illisible", "« {0} » attend une date du calendrier, AAAA-MM-JJ, de 1900 à 2199."),
    UNREADABLE_FILE("sécurité §8", "Fichier illisible", "{0} : {1}"),
    SIGN_IN_FIRST(
            "RFC 9110 §15.5.2", "Connexion nécessaire", "Connectez-vous, ou donnez un jeton en cours de validité."),
    INVALID_TOKEN("RFC 9110 §15.5.2", "Jeton refusé", "Ce jeton est inconnu ou n'est plus valable."),
    TOKEN_OPENS_NO_PAGE("sécurité §7", "Jeton refusé ici", "Un jeton n'ouvre que l'API, jamais une page."),
    FORBIDDEN("RFC 9110 §15.5.4", "Accès refusé", "Vos droits d'aujourd'hui ne permettent pas cette opération."),
    READ_ONLY_TOKEN("sécurité §7", "Jeton en lecture seule", "Ce jeton lit seulement : créez-en un avec --write."),
    UNKNOWN("RFC 9110 §15.5.5", "Introuvable", "Rien ici ne porte cet identifiant, ou vous n'y avez pas accès."),
    METHOD_NOT_ALLOWED("RFC 9110 §15.5.6", "Méthode non admise", "Cette adresse n'admet pas la méthode {0}."),
    NOT_ACCEPTABLE("RFC 9110 §15.5.7", "Format non disponible", "Cette adresse ne répond pas dans le format demandé."),
    ALREADY_RECORDED("RFC 9110 §15.5.10", "Déjà enregistré", "Cet objet existe déjà : il ne se crée qu'une fois."),
    CHANGED_MEANWHILE(
            "RFC 9110 §13.1.1",
            "Modifiée entre-temps",
            "La fiche a changé : elle en est à la version {0}, vous lisiez la version {1}. Relisez-la, puis recommencez."),
    WRITTEN_TOGETHER(
            "RFC 9110 §15.5.10",
            "Deux saisies au même instant",
            "Une autre saisie a touché le même objet : recommencez."),
    WRITE_IN_THE_PAST(
            "décision 6",
            "Le passé ne se modifie pas",
            "Une commande ne prend ni « asOf » ni « knownAt » : revenez à aujourd'hui pour saisir."),
    NOT_REHEARSED(
            "sécurité §7",
            "Pas d'essai à blanc",
            "Cette opération touche aux accès, efface ou dépose un fichier : elle ne se répète pas à blanc."),
    KNOWN_AT_ON_LIST(
            "décision 6",
            "Pas de liste « d'après les saisies du »",
            "« knownAt » se demande pour un objet, pas encore pour une liste."),
    TOO_LARGE("RFC 9110 §15.5.14", "Demande trop grande", "Une demande pèse {0} au plus."),
    UNSUPPORTED_CONTENT("RFC 9110 §15.5.16", "Contenu non admis", "Envoyez du JSON ou un formulaire."),
    KEY_USED_OTHERWISE(
            "décision 10",
            "Clé déjà utilisée",
            "Cette clé d'idempotence a déjà servi pour une autre demande : prenez-en une nouvelle."),
    UNKNOWN_HOST(
            "sécurité §7",
            "Nom d'hôte inconnu",
            "Ce serveur ne répond pas sous ce nom : voyez le réglage alveole.hosts."),
    CROSS_SITE(
            "sécurité §7",
            "Demande venue d'ailleurs",
            "Le formulaire ne vient pas de cette page, ou il a expiré : rechargez-la."),
    STORE_FULL(
            "sécurité §7",
            "Plus de place sur le disque",
            "Rien n'a été enregistré : le disque est plein. Faites de la place, la saisie reprendra d'elle-même."),
    STORE_BUSY(
            "sécurité §7",
            "Trop de saisies en attente",
            "Rien n'a été enregistré : recommencez dans quelques secondes."),
    OUTCOME_UNKNOWN(
            "sécurité §7",
            "Issue inconnue",
            "La saisie a peut-être été enregistrée : répétez avec la même clé, elle ne le sera pas deux fois."),
    CLOCK_BEHIND(
            "sécurité §7",
            "Horloge en retard",
            "L'horloge de la machine retarde de plus de cinq minutes sur la dernière saisie : réglez-la, rien n'est perdu."),
    NOT_READY(
            "décision 5",
            "Pas encore à jour",
            "L'affichage n'a pas encore rejoint cette saisie : recommencez dans un instant."),
    BACKUP_FAILED("sécurité §4", "Sauvegarde impossible", "Aucune sauvegarde n'a été faite. {0}"),
    IMPORT_UNDER_WAY(
            "sécurité §7",
            "Un import est en cours",
            "Un seul import à la fois : attendez la fin de celui qui est en cours."),
    EXPORTS_UNDER_WAY(
            "sécurité §7",
            "Trop de listes à la fois",
            "Plusieurs listes sont déjà en cours d'export : recommencez dans quelques secondes."),
    DOCUMENT_COMPLETE("interfaces §5", "Document incomplet", "Ce document ne se produit que complet. Il manque : {0}."),
    PRINTS_UNDER_WAY(
            "sécurité §7",
            "Trop d'impressions à la fois",
            "D'autres documents sont en cours de préparation : recommencez dans quelques secondes."),
    TOO_LONG_TO_PRINT(
            "sécurité §7",
            "Trop long pour un PDF",
            "Un PDF tient {0} lignes au plus : ajoutez un filtre, ou prenez xlsx, ods ou csv."),
    FILE_DESTROYED(
            "sécurité §8",
            "Fichiers détruits",
            "Les fichiers de cet import ne se lisent plus : ils sont détruits trente jours après leur dépôt. Déposez-les à nouveau."),
    KEPT_FILE_READS(
            "sécurité §4",
            "Fichier gardé illisible",
            "Le fichier gardé ne se lit plus : il manque, il est abîmé ou sa clé est détruite. Rien n'est refait à sa place : restaurez une sauvegarde."),
    READ_ON_THE_FILE(
            "interfaces §2, 5",
            "Colonne qui ne se reprend pas",
            "« {0} » ne se reprend pas de l'Annuaire : cela suit de ce qui est inscrit, et se corrige sur la fiche."),
    FILE_OF_THE_HOUSE(
            "interfaces §2, 5",
            "Fiche inconnue",
            "Cette fiche n'est pas dans l'Annuaire d'aujourd'hui : un Annuaire repris change des fiches, il n'en crée pas."),
    ACCOUNT_OF_AN_ADVISOR(
            "H16",
            "Compte sans ce rôle",
            "Ce compte n'est pas celui d'un·e accompagnateur·ice : accordez-lui d'abord ce rôle."),
    ACCOUNT_OF_A_COLLEAGUE(
            "ABSENCE-03", "Pas un compte de l'équipe", "Qui remplace est de l'équipe : ce compte n'en est pas."),
    OUR_FAULT(
            "RFC 9110 §15.6.1",
            "Erreur du programme",
            "Alvéole a rencontré une erreur inattendue ; rien n'a été enregistré à moitié.");

    private final Text text;

    RequestRule(String source, String title, String statement) {
        text = new Text("HTTP", title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
