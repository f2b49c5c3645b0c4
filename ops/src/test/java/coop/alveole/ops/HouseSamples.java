package coop.alveole.ops;

import coop.alveole.domain.governance.AssemblyCancellation;
import coop.alveole.domain.governance.AssemblyEvent.*;
import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.houserules.HouseNumber;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.*;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about the cooperative and its assemblies. */
final class HouseSamples {
    private static final CooperativeId OURS = new CooperativeId("cooperative-00000000-0000-4000-8000-000000000006");
    private static final AssemblyId ASSEMBLY = new AssemblyId("assembly-00000000-0000-4000-8000-000000000004");
    private static final Label TOURS = new Label("Tours");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 27);
    private static final Decision MINUTES =
            new Decision(Decision.DecidedBy.GENERAL_ASSEMBLY, DAY, new Label("PV de l'AG du 29/02/2024"));

    static final List<Object> ALL = List.of(
            new NameChosen(OURS, new Label("Les Alvéoles"), DAY, MINUTES),
            new LegalFormChosen(OURS, LegalForm.SARL_SCOP, DAY, MINUTES),
            new SirenRecorded(OURS, Siren.of("732829320"), DAY, MINUTES),
            new FiscalYearEndChosen(OURS, new FiscalYearEnd(12, 31), DAY, MINUTES),
            new StatutesAdopted(OURS, new Label("statuts de 2024"), DAY, MINUTES),
            new SiteDeclared(OURS, SiteKind.PLACE, TOURS, List.of(new Label("1 rue des Exemples")), DAY, MINUTES),
            new SiteClosed(OURS, SiteKind.PLACE, TOURS, LAST_DAY, MINUTES),
            new HouseNumberChosen(OURS, HouseNumber.CAPE_MONTHS, 6, DAY, MINUTES),
            new PrerequisitesChosen(OURS, MembershipParameters.Prerequisites.WARN_ONLY, DAY, MINUTES),
            new AlertsChosen(OURS, List.of(6, 3, 1), DAY, MINUTES),
            new AssemblyDated(ASSEMBLY, AssemblyKind.ORDINARY, LAST_DAY, DAY),
            new AssemblyMoved(ASSEMBLY, LAST_DAY, DAY),
            new AssemblyCancelled(ASSEMBLY, AssemblyCancellation.CALLED_OFF, DAY));

    private HouseSamples() {}
}
