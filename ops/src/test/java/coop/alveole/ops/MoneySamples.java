package coop.alveole.ops;

import coop.alveole.domain.houserules.HouseMoneyEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Tier;
import java.time.LocalDate;
import java.util.List;

/** One instance of each choice of money. */
final class MoneySamples {
    private static final CooperativeId OURS = new CooperativeId("cooperative-00000000-0000-4000-8000-000000000006");
    private static final ActivityId WOOD = new ActivityId("activity-00000000-0000-4000-8000-000000000003");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Decision MINUTES =
            new Decision(Decision.DecidedBy.GENERAL_ASSEMBLY, DAY, new Label("PV de l'AG du 29/02/2024"));
    private static final Rate THIRD = new Rate(3_100, 3);
    private static final Label ORLEANS = new Label("Orléans");
    private static final Label WHY = new Label("une comptabilité par établissement");
    private static final Label PAYSLIP = new Label("Bulletin de paie");

    static final List<Object> ALL = List.of(
            new MoneyOptionChosen(OURS, MoneyOption.COLLECTED, DAY, MINUTES),
            new MoneyAmountChosen(OURS, MoneyAmount.MINIMUM_FEE, new Money(271), DAY, MINUTES),
            new MoneyAmountSetAside(OURS, MoneyAmount.LARGE_PURCHASE, DAY, MINUTES),
            new MoneyDelayChosen(OURS, MoneyDelay.DUE_DAYS, 45, DAY, MINUTES),
            new LateInterestChosen(OURS, Rate.of(1_215), DAY, MINUTES),
            new LateInterestSetAside(OURS, DAY, MINUTES),
            new SellerWordsChosen(OURS, SellerWord.RCS_TOWN, List.of(new Label("Tours")), DAY, MINUTES),
            new PersonChargeChosen(
                    OURS, PersonCharge.Cost.RCP, PersonCharge.Carried.APART, new Money(12_000), DAY, MINUTES),
            new ContributionScaleChosen(
                    OURS,
                    ContributionScale.Year.FISCAL_YEAR,
                    List.of(new Tier(Money.ZERO, THIRD), new Tier(new Money(3_000_000), Rate.of(800))),
                    DAY,
                    MINUTES),
            new ActivityRateChosen(OURS, WOOD, Rate.of(850), DAY, MINUTES),
            new ActivityRateEnded(OURS, WOOD, DAY, MINUTES),
            new SelfValidationDelegated(OURS, WOOD, DAY, MINUTES),
            new SelfValidationEnded(OURS, WOOD, DAY, MINUTES),
            new CategoryRateChosen(OURS, LineCategory.TRAINING, THIRD, DAY, MINUTES),
            new CategoryRateEnded(OURS, LineCategory.TRAINING, DAY, MINUTES),
            new DirectChargeChosen(
                    OURS,
                    PAYSLIP,
                    new Money(900),
                    DirectCharge.Bearer.PER_PERSON,
                    DirectCharge.Period.MONTHLY,
                    DAY,
                    MINUTES),
            new DirectChargeEnded(OURS, PAYSLIP, DAY, MINUTES),
            new InvoiceSeriesOpened(OURS, new Label("FA"), WHY, DAY, MINUTES),
            new EstablishmentSeriesOpened(OURS, ORLEANS, new Label("ORL"), WHY, DAY, MINUTES),
            new EstablishmentSeriesEnded(OURS, ORLEANS, DAY, MINUTES));

    private MoneySamples() {}
}
