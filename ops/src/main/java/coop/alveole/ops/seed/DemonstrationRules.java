package coop.alveole.ops.seed;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.governance.AssemblyCommand.DateAssembly;
import coop.alveole.domain.houserules.CooperativeCommand.*;
import coop.alveole.domain.houserules.MoneyChoice.Words;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.springframework.stereotype.Component;

/** The cooperative of the demonstration: invented like its people. The assembly that admits Amina has its date. */
@Component
class DemonstrationRules {
    private static final MonthDay ANNUAL = MonthDay.of(6, 24);
    private static final Siren INVENTED = Siren.of("732 829 320");

    private static final List<Label> SEAT = List.of(new Label("1 allée des Alvéoles"), new Label("37000 Tours"));

    private final Commands commands;
    private final NewIds ids;
    private final House house;

    DemonstrationRules(Commands commands, NewIds ids, House house) {
        this.commands = commands;
        this.ids = ids;
        this.house = house;
    }

    AssemblyId assembly() {
        return new AssemblyId("assembly-" + ids.of("demo", "assembly"));
    }

    /** The last annual one before that day. */
    LocalDate assemblyBefore(LocalDate day) {
        var ofTheYear = ANNUAL.atYear(day.getYear());
        return ofTheYear.isBefore(day) ? ofTheYear : ofTheYear.minusYears(1);
    }

    AssemblyId assemblyOf(LocalDate heldOn) {
        return new AssemblyId("assembly-" + ids.of("demo", "assembly/" + heldOn));
    }

    void record(LocalDate since, LocalDate heldOn, LocalDate now) {
        var id = new CooperativeId("cooperative-" + ids.of("house", "cooperative"));
        var statutes = new Decision(DecidedBy.GENERAL_ASSEMBLY, since, new Label("statuts constitutifs"));
        send("name", new ChooseName(id, new Label("Coopérative d'exemple"), since, statutes));
        send("form", new ChooseLegalForm(id, LegalForm.SARL_SCOP, since, statutes));
        send("siren", new RecordSiren(id, INVENTED, since, statutes));
        send("statutes", new AdoptStatutes(id, new Label("statuts constitutifs"), since, statutes));
        for (var name : List.of("Tours", "Orléans", "Blois", "Bourges"))
            send(name, new DeclareSite(id, SiteKind.TERRITORY, new Label(name), List.of(), since, statutes));
        send("seat", new DeclareSite(id, SiteKind.ESTABLISHMENT, new Label("Siège"), SEAT, since, statutes));
        for (var word : SellerWord.values())
            send(word.name(), new ChooseMoney(id, new Words(word, said(word)), since, statutes));
        date(assembly(), heldOn);
        for (var day = assemblyBefore(now); day.isAfter(since); day = day.minusYears(1)) date(assemblyOf(day), day);
    }

    /** What its invoices say of it: invented, but in the form of each number. */
    private static List<Label> said(SellerWord word) {
        return switch (word) {
            case LATE_PENALTY -> List.of(new Label("trois fois le taux d'intérêt légal"));
            case EARLY_PAYMENT -> List.of(new Label("pas d'escompte pour paiement anticipé"));
            case RCS_TOWN -> List.of(new Label("Tours"));
            case VAT_NUMBER -> List.of(new Label("FR44732829320"));
            case TRAINING_NUMBER -> List.of(new Label("24370000000"));
            case ADDRESS -> SEAT;
        };
    }

    /** The next annual one is not dated yet: the deadlines say on which condition they hold. */
    private void date(AssemblyId id, LocalDate heldOn) {
        send("assembly/" + heldOn, new DateAssembly(id, AssemblyKind.ORDINARY, heldOn, heldOn.minusMonths(2)));
    }

    private void send(String step, Object command) {
        commands.send(command, OnTheMachine.request(house, "demo", "rules/" + step));
    }
}
