package coop.alveole.projection.houserules;

import coop.alveole.domain.houserules.HouseNumber;

/** What a choice of the cooperative is about: one line of its page. */
public enum Subject {
    NAME,
    LEGAL_FORM,
    SIREN,
    FISCAL_YEAR_END,
    STATUTES,
    CAPE_MONTHS,
    CAPE_RENEWALS,
    PREREQUISITES,
    CONVOCATION_DAYS,
    ACT_BY_MARGIN_DAYS,
    INTERVIEW_LEAD_DAYS,
    ALERTS;

    static Subject of(HouseNumber number) {
        return valueOf(number.name());
    }
}
