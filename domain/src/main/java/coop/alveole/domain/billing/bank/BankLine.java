package coop.alveole.domain.billing.bank;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.util.List;

/** What the bank says of one movement: negative where money left; its words are sealed, and compare without being opened. */
public record BankLine(Money amount, List<TradeDetail> words) {}
