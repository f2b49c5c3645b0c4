package coop.alveole.domain.contribution;

import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the ledger of one activity; {@code terms} are the rules of money of the day of the fact. */
public sealed interface ContributionCommand {
    @TargetAggregateIdentifier
    ContributionId contributionId();

    /** Whether a CAPE was in force in a month: only then is there a minimum (H6). */
    enum CapeInTheMonth {
        IN_FORCE,
        NONE
    }

    /** What is charged beside the contribution, and the rule it comes from. */
    record Charge(Label label, Term<Money> amount) {}

    /** An invoice, a credit note, a purchase, a payment, a debt that is lost. */
    record CountFact(
            ContributionId contributionId,
            LineKind kind,
            Source source,
            List<Turnover> turnover,
            LocalDate factOn,
            MoneyTerms terms)
            implements ContributionCommand {
        public CountFact {
            turnover = List.copyOf(turnover);
        }
    }

    /** What the software of before counted of a year, up to that month. */
    record TakeYearOver(
            ContributionId contributionId,
            YearMonth lastMonth,
            Money turnover,
            Money base,
            Money amount,
            LocalDate takenOverOn)
            implements ContributionCommand {}

    /** The software of before counted that sale. */
    record RecordCountedBefore(ContributionId contributionId, InvoiceId invoiceId, LocalDate takenOverOn)
            implements ContributionCommand {}

    /** With the minimum and the charges of that month, under the rules of its last day. */
    record CloseMonth(
            ContributionId contributionId,
            YearMonth month,
            CapeInTheMonth cape,
            List<Charge> charges,
            MoneyTerms terms,
            LocalDate closedOn)
            implements ContributionCommand {
        public CloseMonth {
            charges = List.copyOf(charges);
        }
    }
}
