package coop.alveole.command.shared;

import coop.alveole.domain.shared.trade.MoneyTerms;
import java.time.LocalDate;

/**
 * The rules of money of the cooperative on the day a fact counts from, each with the choice it comes from or as the
 * default. Read from the record itself, never from a document.
 */
public interface HouseMoney {
    MoneyTerms on(LocalDate day);
}
