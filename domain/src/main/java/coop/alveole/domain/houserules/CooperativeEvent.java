package coop.alveole.domain.houserules;

import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What the cooperative is and has chosen (règles de la coopérative), each fact from {@code validFrom} on. */
public sealed interface CooperativeEvent
        permits HouseMoneyEvent,
                CooperativeEvent.NameChosen,
                CooperativeEvent.LegalFormChosen,
                CooperativeEvent.SirenRecorded,
                CooperativeEvent.FiscalYearEndChosen,
                CooperativeEvent.StatutesAdopted,
                CooperativeEvent.SiteDeclared,
                CooperativeEvent.SiteClosed,
                CooperativeEvent.HouseNumberChosen,
                CooperativeEvent.PrerequisitesChosen,
                CooperativeEvent.AlertsChosen {
    CooperativeId cooperativeId();

    LocalDate validFrom();

    Decision decision();

    default LocalDate effectiveOn() {
        return validFrom();
    }

    @Revision("1")
    record NameChosen(CooperativeId cooperativeId, Label name, LocalDate validFrom, Decision decision)
            implements CooperativeEvent {}

    @Revision("1")
    record LegalFormChosen(CooperativeId cooperativeId, LegalForm form, LocalDate validFrom, Decision decision)
            implements CooperativeEvent {}

    @Revision("1")
    record SirenRecorded(CooperativeId cooperativeId, Siren siren, LocalDate validFrom, Decision decision)
            implements CooperativeEvent {}

    @Revision("1")
    record FiscalYearEndChosen(
            CooperativeId cooperativeId, FiscalYearEnd yearEnd, LocalDate validFrom, Decision decision)
            implements CooperativeEvent {}

    /** These statutes are in force; those before them are not any more (CAE-01). */
    @Revision("1")
    record StatutesAdopted(CooperativeId cooperativeId, Label version, LocalDate validFrom, Decision decision)
            implements CooperativeEvent {}

    /** A territory, an establishment or a place, by its name; the address is in lines, and empty for a territory. */
    @Revision("1")
    record SiteDeclared(
            CooperativeId cooperativeId,
            SiteKind kind,
            Label name,
            List<Label> address,
            LocalDate validFrom,
            Decision decision)
            implements CooperativeEvent {}

    /** {@code validFrom} is the first day without it. */
    @Revision("1")
    record SiteClosed(CooperativeId cooperativeId, SiteKind kind, Label name, LocalDate validFrom, Decision decision)
            implements CooperativeEvent {}

    @Revision("1")
    record HouseNumberChosen(
            CooperativeId cooperativeId, HouseNumber number, int value, LocalDate validFrom, Decision decision)
            implements CooperativeEvent {}

    /** Whether a contract is refused, or only remarked upon, without its prerequisites (H17). */
    @Revision("1")
    record PrerequisitesChosen(
            CooperativeId cooperativeId, Prerequisites prerequisites, LocalDate validFrom, Decision decision)
            implements CooperativeEvent {}

    /** How many months before the last day to act the alerts come (H12), the earliest first. */
    @Revision("1")
    record AlertsChosen(CooperativeId cooperativeId, List<Integer> monthsBefore, LocalDate validFrom, Decision decision)
            implements CooperativeEvent {}
}
