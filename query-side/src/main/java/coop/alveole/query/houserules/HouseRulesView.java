package coop.alveole.query.houserules;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.houserules.CooperativeFile.Line;
import coop.alveole.projection.houserules.CooperativeFile.SiteLine;
import coop.alveole.projection.houserules.Subject;
import coop.alveole.projection.houserules.Subject.Part;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of the cooperative on one day: for each, its default and its own value side by side. */
record HouseRulesView(
        LocalDate asOf, List<RuleLine> rules, List<Site> territories, List<Site> establishments, List<Site> places) {
    private static final Set<Subject> OF_ONE_ACTIVITY = EnumSet.of(Subject.ACTIVITY_RATE, Subject.SELF_VALIDATION);

    /**
     * A value is one word or several: the day and month of a year's end, the months of the alerts, amounts in cents and rates
     * in percent; of a rule that stands apart, the first says of what. Without a decision, the default holds.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleLine(
            Subject subject,
            List<String> defaultValue,
            @Nullable List<String> ownValue,
            @Nullable Decision decision,
            @Nullable LocalDate validFrom) {
        /** Of a rule that stands apart: its activity, kind of line, charge or establishment. */
        Optional<String> named() {
            return ownValue == null ? Optional.empty() : ownValue.stream().findFirst();
        }
    }

    record Site(String name, List<String> address, LocalDate validFrom, Decision decision) {}

    /** What is decided for an activity is told to whoever may read that activity. */
    static HouseRulesView of(CooperativeFile file, LocalDate asOf, Set<String> activities) {
        return new HouseRulesView(
                asOf,
                Stream.of(Subject.values())
                        .flatMap(subject -> lines(file, asOf, subject))
                        .filter(line -> !OF_ONE_ACTIVITY.contains(line.subject())
                                || activities.containsAll(line.named().stream().toList()))
                        .toList(),
                sites(file, asOf, SiteKind.TERRITORY),
                sites(file, asOf, SiteKind.ESTABLISHMENT),
                sites(file, asOf, SiteKind.PLACE));
    }

    private static Stream<RuleLine> lines(CooperativeFile file, LocalDate asOf, Subject subject) {
        if (subject.part() == Part.MONEY_APART)
            return file.apartAt(asOf, subject).stream().map(HouseRulesView::own);
        return Stream.of(file.at(asOf, subject)
                .map(HouseRulesView::own)
                .orElseGet(() -> new RuleLine(subject, byDefault(subject), null, null, null)));
    }

    private static RuleLine own(Line line) {
        return new RuleLine(line.subject(), byDefault(line.subject()), line.words(), line.decision(), line.from());
    }

    private static List<Site> sites(CooperativeFile file, LocalDate asOf, SiteKind kind) {
        return file.sitesAt(asOf, kind).stream().map(HouseRulesView::site).toList();
    }

    private static Site site(SiteLine line) {
        var address = line.address().stream().map(Object::toString).toList();
        return new Site(line.name().text(), address, line.from(), line.decision());
    }

    /** Who the cooperative is has no default. */
    private static List<String> byDefault(Subject subject) {
        var defaults = MembershipParameters.DEFAULT;
        return switch (subject) {
            case NAME, LEGAL_FORM, SIREN, STATUTES -> List.of();
            case FISCAL_YEAR_END -> words(FiscalYearEnd.DEFAULT.month(), FiscalYearEnd.DEFAULT.day());
            case CAPE_MONTHS -> words(defaults.capeMonths());
            case CAPE_RENEWALS -> words(defaults.capeRenewals());
            case PREREQUISITES -> words(defaults.prerequisites());
            case CONVOCATION_DAYS -> words(defaults.convocationDays());
            case ACT_BY_MARGIN_DAYS -> words(defaults.actByMarginDays());
            case INTERVIEW_LEAD_DAYS -> words(defaults.interviewLeadDays());
            case ALERTS -> words(defaults.alertLeadMonths().toArray());
            default -> MoneyWords.byDefault(subject);
        };
    }

    private static List<String> words(Object... values) {
        return Stream.of(values).map(Object::toString).toList();
    }
}
