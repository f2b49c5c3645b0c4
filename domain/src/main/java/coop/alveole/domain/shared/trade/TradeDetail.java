package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.Personal;

/** One of the words that selling records, sealed. */
public record TradeDetail(TradeField field, Personal text) {}
