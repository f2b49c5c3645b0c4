package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;

/** An invoice that this paper comes after: what a credit note corrects, the deposits that a balance takes off. */
public record Earlier(SaleKind kind, String number, LocalDate issuedOn, Money inclVat) {}
