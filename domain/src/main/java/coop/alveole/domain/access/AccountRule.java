package coop.alveole.domain.access;

import coop.alveole.domain.shared.Rule;

/** The rules of accounts and rights, as the auditor reads them. */
public enum AccountRule implements Rule {
    NOT_TO_ONESELF(
            "ACCESS-01",
            "Ses propres droits",
            "Personne n'accorde ni ne retire un rôle à son propre compte.",
            "Décision de conception : sécurité §6"),
    FIRST_ROLES_ONCE(
            "ACCESS-02",
            "Compte qui a déjà reçu un rôle",
            "Seul un compte qui n'a encore reçu aucun rôle reçoit ceux de l'installation.",
            "Décision de conception : sécurité §6"),
    AUDITOR_WITHIN_NINETY_DAYS(
            "ACCESS-03",
            "Accès de révision trop long",
            "L'accès d'un·e commissaire aux comptes prend fin dans les 90 jours : son dernier jour est le {0} au plus"
                    + " tard ; il se renouvelle.",
            "Décision de conception : sécurité §6"),
    SCOPE_WITHIN_THE_ROLE(
            "ACCESS-04",
            "Portée trop large pour ce rôle",
            "Un·e entrepreneur·e n'accède qu'à son dossier, un·e accompagnateur·ice qu'à son territoire.",
            "Décision de conception : sécurité §6"),
    ROLE_GRANTED(
            "ACCESS-05",
            "Rôle non accordé",
            "Ce rôle n'est pas accordé au {0}, ni après : il n'y a rien à retirer.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    ROLE_NOT_YET_GRANTED(
            "ACCESS-06",
            "Rôle déjà accordé",
            "Ce rôle est déjà accordé avec cette portée pour toute la période, dès le {0}.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    TOKEN_WITHIN_A_YEAR(
            "ACCESS-07",
            "Accès pour logiciels trop long",
            "Un accès pour logiciels prend fin dans les 365 jours : son dernier jour est le {0} au plus tard.",
            "Décision de conception : sécurité §7"),
    LINK_FOR_A_PERSON(
            "ACCESS-08",
            "Compte sans mot de passe",
            "Un lien sert à choisir un mot de passe : le compte d'un logiciel n'en a pas.",
            "Décision de conception : sécurité §6"),
    CONFIRMED_BY_A_SECOND(
            "ACCESS-09",
            "À confirmer par quelqu'un d'autre",
            "Ce que l'un·e propose, un·e autre le confirme : ni la personne qui l'a proposé, ni celle que le compte"
                    + " concerne.",
            "Décision de conception : sécurité §6"),
    PROPOSAL_PENDING(
            "ACCESS-10",
            "Proposition close ou inconnue",
            "Cette proposition n'attend plus de réponse : elle a été confirmée, écartée, ou n'a jamais été faite.",
            "Décision de conception : sécurité §6"),
    PROPOSED_ONCE(
            "ACCESS-11",
            "Déjà proposé",
            "Une proposition semblable attend déjà une réponse, depuis le {0}.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    TOKEN_IN_FORCE(
            "ACCESS-12",
            "Accès pour logiciels déjà clos",
            "Cet accès pour logiciels n'existe pas, ou ne vaut plus rien le {0} : il n'y a rien à retirer.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    TOKEN_FOR_SOFTWARE(
            "ACCESS-13",
            "Jeton pour une personne",
            "Un jeton se crée pour le compte d'un logiciel : qui en ferait un pour le compte d'une personne agirait en son nom.",
            "Décision de conception : sécurité §7");

    private final Text text;

    AccountRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
