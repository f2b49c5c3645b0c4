package coop.alveole.domain.shared;

import java.util.List;

/**
 * What the cooperative has chosen, or the default, on one day, of what decides a membership (parcours): length of a CAPE
 * period and its renewals (H28, H19), prerequisites of a contract (H17), days between a convocation and its assembly
 * (COOP-25), margin and alerts before {@code actBy} (H12), interview before it (H29).
 */
public record MembershipParameters(
        int capeMonths,
        int capeRenewals,
        Prerequisites prerequisites,
        int convocationDays,
        int actByMarginDays,
        int interviewLeadDays,
        List<Integer> alertLeadMonths) {
    public static final MembershipParameters DEFAULT =
            new MembershipParameters(12, 2, Prerequisites.ENFORCED, 15, 15, 60, List.of(12, 9, 6, 3, 1));

    public MembershipParameters {
        alertLeadMonths = List.copyOf(alertLeadMonths);
    }

    /** Whether a contract is refused, or only remarked upon, without committee attended and diagnostic done (H17). */
    public enum Prerequisites {
        ENFORCED,
        WARN_ONLY
    }

    public MembershipParameters withCapeMonths(int months) {
        return new MembershipParameters(
                months,
                capeRenewals,
                prerequisites,
                convocationDays,
                actByMarginDays,
                interviewLeadDays,
                alertLeadMonths);
    }

    public MembershipParameters withCapeRenewals(int renewals) {
        return new MembershipParameters(
                capeMonths,
                renewals,
                prerequisites,
                convocationDays,
                actByMarginDays,
                interviewLeadDays,
                alertLeadMonths);
    }

    public MembershipParameters withPrerequisites(Prerequisites choice) {
        return new MembershipParameters(
                capeMonths, capeRenewals, choice, convocationDays, actByMarginDays, interviewLeadDays, alertLeadMonths);
    }

    public MembershipParameters withConvocationDays(int days) {
        return new MembershipParameters(
                capeMonths, capeRenewals, prerequisites, days, actByMarginDays, interviewLeadDays, alertLeadMonths);
    }

    public MembershipParameters withActByMarginDays(int days) {
        return new MembershipParameters(
                capeMonths, capeRenewals, prerequisites, convocationDays, days, interviewLeadDays, alertLeadMonths);
    }

    public MembershipParameters withInterviewLeadDays(int days) {
        return new MembershipParameters(
                capeMonths, capeRenewals, prerequisites, convocationDays, actByMarginDays, days, alertLeadMonths);
    }

    public MembershipParameters withAlertLeadMonths(List<Integer> months) {
        return new MembershipParameters(
                capeMonths, capeRenewals, prerequisites, convocationDays, actByMarginDays, interviewLeadDays, months);
    }
}
