package coop.alveole.ops;

import coop.alveole.domain.divergence.Choice;
import coop.alveole.domain.divergence.DivergenceEvent.*;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.divergence.ToldForGood.*;
import coop.alveole.domain.divergence.ToldSince.*;
import coop.alveole.domain.shared.*;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about a divergence, and of each thing that may diverge. */
final class DivergenceSamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000003";
    private static final DivergencesId AMINAS = new DivergencesId("divergences-" + UUID);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static final PersonalDetail HOURS =
            new PersonalDetail(PersonalField.CONTRACT_HOURS, new Personal("person/" + UUID + "/social~c2NlbGzDqQ"));

    static final List<Object> ALL = List.of(
            new DivergenceFound(
                    AMINAS,
                    DAY,
                    new Words(new PersonalDetail(
                            PersonalField.PHONE, new Personal("person/" + UUID + "/contact~c2NlbGzDqQ")))),
            new DivergenceSettled(AMINAS, DAY, new Contract(Contract.Type.CESA, DAY, null), Choice.HERE));

    /** As they are said in other ways. */
    static final List<Object> OTHERS = List.of(
            new DivergenceFound(AMINAS, DAY, new Territory(new Label("Tours"))),
            new DivergenceFound(AMINAS, DAY, new Prescriber(new Label("Mission locale"))),
            new DivergenceFound(AMINAS, DAY, new Permit(DAY)),
            new DivergenceFound(AMINAS, DAY, new Visit(DAY, DAY.plusYears(2))),
            new DivergenceFound(AMINAS, DAY, new Meeting(DAY)),
            new DivergenceFound(AMINAS, DAY, new Diagnostic(DAY)),
            new DivergenceFound(AMINAS, DAY, new Term(Contract.Type.CESA, DAY, HOURS)),
            new DivergenceFound(AMINAS, DAY, new Admission(DAY)),
            new DivergenceFound(AMINAS, DAY, new Advisor(new AccountId("account-" + UUID))),
            new DivergenceFound(AMINAS, DAY, new Exit(DAY, ExitKind.RESIGNATION, ExitReason.TRAINING)),
            new DivergenceFound(AMINAS, DAY, new Decline(List.of(HOURS))),
            new DivergenceFound(AMINAS, DAY, new Amendment(DAY, 2, List.of(HOURS))),
            new DivergenceFound(AMINAS, DAY, new Amendment(DAY, null, List.of(HOURS))),
            new DivergenceSettled(AMINAS, DAY, new Permit(DAY), Choice.THERE),
            new DivergenceSettled(AMINAS, DAY, new Permit(DAY), Choice.AGREED),
            new DivergenceSettled(AMINAS, DAY, new Permit(DAY), Choice.WITHDRAWN));

    private DivergenceSamples() {}
}
