package coop.alveole.query.billing.paper;

/** Goods or services (catégorie de l'opération, INV-01 8° bis). */
public enum Nature {
    GOODS,
    SERVICES
}
