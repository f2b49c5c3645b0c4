package coop.alveole.domain.houserules;

import coop.alveole.domain.shared.MembershipParameters;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** A number the cooperative may choose, with the values that the law and the list of house rules leave it. */
public enum HouseNumber {
    /** H28: a period of a CAPE lasts 3, 4, 6 or 12 months. */
    CAPE_MONTHS(MembershipParameters::capeMonths, 3, 4, 6, 12),
    /** H19: the law allows two (CAPE-02). */
    CAPE_RENEWALS(MembershipParameters::capeRenewals, 0, 1, 2),
    /** COOP-25: fifteen days at least; the statutes may give more. */
    CONVOCATION_DAYS(MembershipParameters::convocationDays, IntStream.rangeClosed(15, 60)),
    /** H12. */
    ACT_BY_MARGIN_DAYS(MembershipParameters::actByMarginDays, IntStream.rangeClosed(0, 90)),
    /** H29. */
    INTERVIEW_LEAD_DAYS(MembershipParameters::interviewLeadDays, IntStream.rangeClosed(0, 180));

    private final ToIntFunction<MembershipParameters> reading;
    private final int[] choices;

    HouseNumber(ToIntFunction<MembershipParameters> reading, int... choices) {
        this.reading = reading;
        this.choices = choices;
    }

    HouseNumber(ToIntFunction<MembershipParameters> reading, IntStream choices) {
        this(reading, choices.toArray());
    }

    public int in(MembershipParameters parameters) {
        return reading.applyAsInt(parameters);
    }

    public MembershipParameters chosen(MembershipParameters parameters, int value) {
        return switch (this) {
            case CAPE_MONTHS -> parameters.withCapeMonths(value);
            case CAPE_RENEWALS -> parameters.withCapeRenewals(value);
            case CONVOCATION_DAYS -> parameters.withConvocationDays(value);
            case ACT_BY_MARGIN_DAYS -> parameters.withActByMarginDays(value);
            case INTERVIEW_LEAD_DAYS -> parameters.withInterviewLeadDays(value);
        };
    }

    public boolean allows(int value) {
        return IntStream.of(choices).anyMatch(choice -> choice == value);
    }

    public int least() {
        return choices[0];
    }

    public int most() {
        return choices[choices.length - 1];
    }
}
