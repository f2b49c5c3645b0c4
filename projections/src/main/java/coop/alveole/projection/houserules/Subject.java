package coop.alveole.projection.houserules;

import coop.alveole.domain.houserules.HouseNumber;

/** What a choice of the cooperative is about: one line of its page. */
public enum Subject {
    NAME(Part.IDENTITY),
    LEGAL_FORM(Part.IDENTITY),
    SIREN(Part.IDENTITY),
    FISCAL_YEAR_END(Part.IDENTITY),
    STATUTES(Part.IDENTITY),
    CAPE_MONTHS(Part.MEMBERSHIP),
    CAPE_RENEWALS(Part.MEMBERSHIP),
    PREREQUISITES(Part.MEMBERSHIP),
    CONVOCATION_DAYS(Part.MEMBERSHIP),
    ACT_BY_MARGIN_DAYS(Part.MEMBERSHIP),
    INTERVIEW_LEAD_DAYS(Part.MEMBERSHIP),
    ALERTS(Part.MEMBERSHIP),
    CONTRIBUTION_RATE(Part.MONEY),
    ACTIVITY_RATE(Part.MONEY_APART),
    CATEGORY_RATE(Part.MONEY_APART),
    YEARLY_MAXIMUM(Part.MONEY),
    CONTRIBUTION_BASE(Part.MONEY),
    SUBCONTRACTING(Part.MONEY),
    LARGE_PURCHASE(Part.MONEY),
    INTERNAL_INVOICES(Part.MONEY),
    BAD_DEBTS(Part.MONEY),
    ROUNDING(Part.MONEY),
    MINIMUM_FEE(Part.MONEY),
    RCP(Part.MONEY),
    OCCUPATIONAL_MEDICINE(Part.MONEY),
    DIRECT_CHARGE(Part.MONEY_APART),
    VAT_REGIME(Part.MONEY),
    INVOICE_SERIES(Part.MONEY),
    ESTABLISHMENT_SERIES(Part.MONEY_APART),
    SELF_VALIDATION(Part.MONEY_APART),
    DUE_DAYS(Part.MONEY),
    REMINDER_HOLD_DAYS(Part.MONEY),
    REMINDER_TONE(Part.MONEY),
    LATE_PENALTY(Part.MONEY),
    LATE_INTEREST(Part.MONEY),
    EARLY_PAYMENT(Part.MONEY),
    RCS_TOWN(Part.MONEY),
    VAT_NUMBER(Part.MONEY),
    TRAINING_NUMBER(Part.MONEY),
    ADDRESS(Part.MONEY);

    public enum Part {
        IDENTITY,
        MEMBERSHIP,
        MONEY,
        /** Of one activity, kind of line, charge or establishment: the first word of its line names it. */
        MONEY_APART
    }

    private final Part part;

    Subject(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }

    static Subject of(HouseNumber number) {
        return valueOf(number.name());
    }
}
