package coop.alveole.domain.shared.trade;

import java.util.List;
import java.util.stream.Stream;

/** One of the answers that a question of money leaves to the cooperative; of each question the first is the default. */
public enum MoneyOption {
    /** H1: the contribution is due when the invoice is validated. */
    INVOICED(Question.CONTRIBUTION_BASE),
    COLLECTED(Question.CONTRIBUTION_BASE),
    /** H3: what is subcontracted leaves the base. */
    EXCLUDED(Question.SUBCONTRACTING),
    INCLUDED(Question.SUBCONTRACTING),
    /** H24: on a debt that will not be paid. */
    GIVEN_BACK(Question.BAD_DEBTS),
    KEPT(Question.BAD_DEBTS),
    /** H25: one outside euro contributes once. */
    ONCE(Question.INTERNAL_INVOICES),
    ON_OUTSIDE_INVOICE(Question.INTERNAL_INVOICES),
    /** H8. */
    PER_INVOICE(Question.ROUNDING),
    PER_MONTH(Question.ROUNDING),
    /** CGI art. 269: the VAT of services is due when they are paid, unless the house opted for debits. */
    ON_COLLECTION(Question.VAT_REGIME),
    ON_DEBITS(Question.VAT_REGIME),
    /** What a customer who is late reads (H31). */
    MEASURED(Question.REMINDER_TONE),
    FIRM(Question.REMINDER_TONE);

    public enum Question {
        CONTRIBUTION_BASE,
        SUBCONTRACTING,
        BAD_DEBTS,
        INTERNAL_INVOICES,
        ROUNDING,
        VAT_REGIME,
        REMINDER_TONE;

        public List<MoneyOption> options() {
            return Stream.of(MoneyOption.values())
                    .filter(option -> option.question == this)
                    .toList();
        }

        public MoneyOption byDefault() {
            return options().getFirst();
        }
    }

    private final Question question;

    MoneyOption(Question question) {
        this.question = question;
    }

    public Question question() {
        return question;
    }
}
