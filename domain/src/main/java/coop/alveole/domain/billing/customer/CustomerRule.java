package coop.alveole.domain.billing.customer;

import coop.alveole.domain.shared.Rule;

/** The rules of a customer, as the auditor reads them. */
public enum CustomerRule implements Rule {
    COMPANY_WITH_ITS_SIREN(
            "INV-01",
            "SIREN du client manquant",
            "Une société ou un organisme établi en France se désigne par son SIREN.",
            "CGI ann. II 242 nonies A I"),
    SIRET_OF_ITS_SIREN(
            "INV-01",
            "SIRET d'une autre société",
            "Le SIRET commence par le SIREN de la société : vérifiez les deux.",
            "C. com. R123-221 (à confirmer)"),
    VAT_NUMBER_OF_THE_CUSTOMER(
            "INV-01",
            "Numéro de TVA d'un autre",
            "Le numéro de TVA est celui du pays du client et, en France, finit par son SIREN.",
            "Directive 2006/112/CE art. 215 (à confirmer)"),
    SIRET_OF_A_PUBLIC_BODY(
            "INV-01",
            "SIRET de l'organisme manquant",
            "Un organisme public reçoit ses factures par Chorus Pro, sous son SIRET : indiquez-le.",
            "C. com. publ. L2192-1 et s. (à confirmer)"),
    KNOWN_BY_REGISTERS(
            "GDPR-05",
            "Client particulier",
            "Un client particulier n'a pas de mots publics : les siens sont scellés.",
            "RGPD art. 5-1-f"),
    PRIVATE_PERSON(
            "GDPR-05",
            "Pas un particulier",
            "Cela ne se dit que d'un client particulier : celui-ci a des mots publics.",
            "Décision de conception : une seule façon de dire une chose"),
    PUBLIC_BODY(
            "INV-01",
            "Pas un organisme public",
            "Chorus Pro ne concerne que les organismes publics.",
            "C. com. publ. L2192-1 et s. (à confirmer)"),
    SOMETHING_NEW_OF_THE_CUSTOMER(
            "CUSTOMER-01",
            "Rien de nouveau",
            "Il n'y a rien à inscrire : rien n'est dit.",
            "Décision de conception : un fait inscrit dit quelque chose"),
    SINCE_IT_IS_KNOWN(
            "CUSTOMER-02",
            "Fait antérieur au client",
            "Ce client est connu depuis le {0} : rien ne précède ce jour.",
            "Bon sens : un fait daté"),
    SOLD_TO_BY_THE_ACTIVITY(
            "CAE-02",
            "Client d'une autre activité",
            "Cette activité n'a pas ce client : ajoutez-le d'abord à l'activité.",
            "C. trav. L7331-2 f) ; sécurité §11"),
    ACTIVITY_LINKED_ONCE(
            "CUSTOMER-03", "Client déjà là", "Cette activité a déjà ce client.", "Bon sens : un fait ne se répète pas"),
    PRIVATE_CUSTOMER_OF_ONE_ACTIVITY(
            "CAE-02",
            "Client particulier d'une activité",
            "Un client particulier est celui de l'activité qui l'a saisi : une autre le saisit pour elle-même.",
            "C. trav. L7331-2 f) ; RGPD art. 5-1-b"),
    ONE_CUSTOMER_PER_NUMBER(
            "CUSTOMER-04",
            "Ces numéros sont ceux d'un autre client",
            "Un autre client porte déjà ces numéros : demandez à l'équipe de les réunir.",
            "Décision de conception : une société est un seul client"),
    BELONGING_THERE(
            "CUSTOMER-05",
            "Introuvable chez ce client",
            "Ce client n'a pas, ou n'a plus, ce contact ou cette adresse.",
            "Décision de conception : on ne retire que ce qui est là"),
    MAILBOX_OF_THE_CUSTOMER(
            "CAE-02 f",
            "Adresse inconnue",
            "Ce contact n'a pas d'adresse électronique ici, ou il est celui d'une autre activité.",
            "Décision 0050 : un courriel part à un contact du client"),
    CUSTOMER_STANDS_ALONE(
            "CUSTOMER-06",
            "Client réuni à un autre",
            "Ce client est réuni à un autre depuis le {0} : tout s'inscrit sur celui qui est gardé.",
            "RGPD art. 5-1-d (exactitude) ; ADR 0037"),
    ANOTHER_CUSTOMER(
            "CUSTOMER-06",
            "Un seul et même client",
            "Un client ne se réunit pas à lui-même.",
            "Décision de conception : deux fiches d'un client n'en font qu'une"),
    SAME_KIND_OF_CUSTOMER(
            "CUSTOMER-06",
            "Clients de deux sortes",
            "Une société, un organisme public et un particulier ne se réunissent pas.",
            "Décision de conception : deux fiches d'un client n'en font qu'une"),
    SAME_COMPANY(
            "CUSTOMER-06",
            "Deux sociétés",
            "Ces deux clients ont chacun leur SIREN : ce sont deux sociétés.",
            "C. com. R123-221 (à confirmer)"),
    SAME_ACTIVITY(
            "CAE-02",
            "Clients de deux activités",
            "Deux clients particuliers ne se réunissent que dans l'activité qui les a saisis.",
            "C. trav. L7331-2 f) ; RGPD art. 5-1-b"),
    RELATED_ONCE(
            "CUSTOMER-07",
            "Déjà lié à ce membre",
            "Ce client est déjà lié à ce membre.",
            "Bon sens : un fait ne se répète pas"),
    RELATED_TO_THE_MEMBER(
            "CUSTOMER-07",
            "Pas lié à ce membre",
            "Ce client n'est pas lié à ce membre.",
            "Bon sens : un fait suit ce qui l'a précédé");

    private final Text text;

    CustomerRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
