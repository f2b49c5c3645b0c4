package coop.alveole.domain.shared;

import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.governance.AssemblyCancellation;
import coop.alveole.domain.governance.AssemblyEvent;
import coop.alveole.domain.governance.AssemblyEvent.*;
import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.houserules.HouseMoneyEvent.MoneyAmountSetAside;
import coop.alveole.domain.houserules.HouseNumber;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.trade.MoneyAmount;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Since when each choice of the cooperative, and the date of each assembly, counts. */
class HouseEffectiveDatesTest {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final LocalDate OTHER = LocalDate.of(2020, 1, 1);

    @Test
    void aChoiceOfTheCooperativeCountsFromTheDayItSays() {
        var id = new CooperativeId("cooperative-" + uuid("8"));
        var decision = new Decision(Decision.DecidedBy.MANAGERS, OTHER, TOURS);
        assertThat(List.<CooperativeEvent>of(
                        new NameChosen(id, TOURS, DAY, decision),
                        new LegalFormChosen(id, LegalForm.SA_SCOP, DAY, decision),
                        new SirenRecorded(id, Siren.of("732829320"), DAY, decision),
                        new FiscalYearEndChosen(id, FiscalYearEnd.DEFAULT, DAY, decision),
                        new StatutesAdopted(id, TOURS, DAY, decision),
                        new SiteDeclared(id, SiteKind.PLACE, TOURS, List.of(), DAY, decision),
                        new SiteClosed(id, SiteKind.PLACE, TOURS, DAY, decision),
                        new HouseNumberChosen(id, HouseNumber.CAPE_MONTHS, 6, DAY, decision),
                        new PrerequisitesChosen(id, MembershipParameters.Prerequisites.ENFORCED, DAY, decision),
                        new AlertsChosen(id, List.of(6), DAY, decision),
                        new MoneyAmountSetAside(id, MoneyAmount.MINIMUM_FEE, DAY, decision)))
                .extracting(CooperativeEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void theDateOfAnAssemblyCountsFromTheDayItWasSet() {
        assertThat(List.<AssemblyEvent>of(
                        new AssemblyDated(ASSEMBLY, AssemblyKind.ORDINARY, OTHER, DAY),
                        new AssemblyMoved(ASSEMBLY, OTHER, DAY),
                        new AssemblyCancelled(ASSEMBLY, AssemblyCancellation.CALLED_OFF, DAY)))
                .extracting(AssemblyEvent::effectiveOn)
                .containsOnly(DAY);
    }
}
