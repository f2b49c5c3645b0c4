package coop.alveole.domain.houserules;

import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the cooperative may choose; {@code validFrom} is the first day of the choice. */
public sealed interface CooperativeCommand {
    @TargetAggregateIdentifier
    CooperativeId cooperativeId();

    LocalDate validFrom();

    Decision decision();

    record ChooseName(CooperativeId cooperativeId, Label name, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}

    record ChooseLegalForm(CooperativeId cooperativeId, LegalForm form, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}

    record RecordSiren(CooperativeId cooperativeId, Siren siren, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}

    record ChooseFiscalYearEnd(CooperativeId cooperativeId, int month, int day, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}

    record AdoptStatutes(CooperativeId cooperativeId, Label version, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}

    /** A territory has no address; the department is that of an establishment. */
    record DeclareSite(
            CooperativeId cooperativeId,
            SiteKind kind,
            Label name,
            List<Label> address,
            LocalDate validFrom,
            Decision decision)
            implements CooperativeCommand {}

    /** {@code validFrom} is the first day without it. */
    record CloseSite(CooperativeId cooperativeId, SiteKind kind, Label name, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}

    record ChooseNumber(
            CooperativeId cooperativeId, HouseNumber number, int value, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}

    record ChoosePrerequisites(
            CooperativeId cooperativeId, Prerequisites prerequisites, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}

    record ChooseAlerts(CooperativeId cooperativeId, List<Integer> monthsBefore, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}

    /** One of the rules of money. */
    record ChooseMoney(CooperativeId cooperativeId, MoneyChoice choice, LocalDate validFrom, Decision decision)
            implements CooperativeCommand {}
}
