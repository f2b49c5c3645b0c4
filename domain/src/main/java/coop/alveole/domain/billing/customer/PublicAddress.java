package coop.alveole.domain.billing.customer;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.Country;

/** Where registers say that a company or a public body is; never the address of a person. */
public record PublicAddress(Label street, Label postcode, Label city, Country country) {}
