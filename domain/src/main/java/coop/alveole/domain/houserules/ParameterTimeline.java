package coop.alveole.domain.houserules;

import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The parameters of membership through time, from what was recorded, in that order. */
public record ParameterTimeline(List<CooperativeEvent> choices) {
    public static final ParameterTimeline NONE = new ParameterTimeline(List.of());

    /** Of two choices of the same thing, the one that began later counts; on the same day, the one recorded later. */
    public ParameterTimeline {
        choices = choices.stream()
                .sorted(Comparator.comparing(CooperativeEvent::validFrom))
                .toList();
    }

    public ParameterTimeline with(CooperativeEvent choice) {
        return new ParameterTimeline(
                Stream.concat(choices.stream(), Stream.of(choice)).toList());
    }

    public MembershipParameters on(LocalDate day) {
        return choices.stream()
                .filter(choice -> !choice.validFrom().isAfter(day))
                .reduce(MembershipParameters.DEFAULT, ParameterTimeline::chosen, (_, later) -> later);
    }

    private static MembershipParameters chosen(MembershipParameters parameters, CooperativeEvent choice) {
        return switch (choice) {
            case HouseNumberChosen e -> e.number().chosen(parameters, e.value());
            case PrerequisitesChosen e -> parameters.withPrerequisites(e.prerequisites());
            case AlertsChosen e -> parameters.withAlertLeadMonths(e.monthsBefore());
            case HouseMoneyEvent _,
                    NameChosen _,
                    LegalFormChosen _,
                    SirenRecorded _,
                    FiscalYearEndChosen _,
                    StatutesAdopted _,
                    SiteDeclared _,
                    SiteClosed _ -> parameters;
        };
    }
}
