package coop.alveole.command.payroll;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.imports.members.ChosenColumns;
import coop.alveole.command.payroll.PayrollFile.Told;
import coop.alveole.command.payroll.PayrollReport.Refused;
import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.payroll.PayLine;
import coop.alveole.domain.payroll.PayShares;
import coop.alveole.domain.payroll.Payee;
import coop.alveole.domain.payroll.PayrollCommand.ReceivePay;
import coop.alveole.domain.payroll.RecordedPay;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a file of pay over, in one append: what is not known yet of its lines, the refused ones left out by name (ADR 0047). */
@Component
public class PayrollImport {
    private final Commands commands;
    private final ChosenColumns columns;
    private final Payees payees;
    private final KnownPayrolls payrolls;
    private final TradeWords words;
    private final FiscalYears years;
    private final OnThisMachine machine;
    private final Supplier<LocalDate> today;

    PayrollImport(
            Commands commands,
            ChosenColumns columns,
            Payees payees,
            KnownPayrolls payrolls,
            TradeWords words,
            FiscalYears years,
            OnThisMachine machine,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.columns = columns;
        this.payees = payees;
        this.payrolls = payrolls;
        this.words = words;
        this.years = years;
        this.machine = machine;
        this.today = today;
    }

    /** For whoever works at the machine. */
    public PayrollReport onThisMachine(Path file) throws IOException {
        return receive(file, Request.forReal(machine.asker(Asker.IMPORT), new Attempt("import payroll", null, "")));
    }

    PayrollReport receive(Path path, Request request) throws IOException {
        var file = PayrollFile.read(path, columns.now());
        var refused = new ArrayList<>(file.unreadable());
        var costs = costs(file.lines(), refused);
        var told = told(costs, request);
        var counted = new ArrayList<RecordedPay>();
        var outcome = commands.alone(() -> {
            var fresh = told.stream().filter(month -> !fresh(month).isEmpty()).toList();
            fresh.forEach(month -> counted.addAll(fresh(month)));
            if (fresh.isEmpty()) return new Outcome.Rehearsed(List.of());
            return commands.together(step -> fresh.forEach(month -> step.send(month, request.apart(null))), request);
        });
        long corrected =
                counted.stream().filter(line -> !line.corrects().isEmpty()).count();
        return new PayrollReport(
                file.lines().size() + file.unreadable().size(),
                (int) (counted.size() - corrected),
                (int) corrected,
                List.copyOf(refused),
                outcome instanceof Outcome.Done(var answer) ? answer.position() : 0);
    }

    private List<RecordedPay> fresh(ReceivePay month) {
        return payrolls.of(month.payrollId()).fresh(month.lines());
    }

    /** One pay of one person in one month, in as many lines as the file has of it. */
    private record Whose(YearMonth month, Payee payee) {}

    private record Shared(YearMonth month, String person) {}

    /** Lines of one activity and person add up: a month may bring two contracts. */
    private Map<Whose, Money> costs(List<Told> lines, List<Refused> refused) {
        var holders = payees.today();
        var whole = new LinkedHashMap<Whose, Money>();
        var parts = new LinkedHashMap<Shared, List<Part>>();
        for (var line : lines) {
            try {
                var payee = holders.of(line);
                if (line.share().isEmpty()) whole.merge(new Whose(line.month(), payee), line.cost(), Money::plus);
                else parts.computeIfAbsent(shared(line), _ -> new ArrayList<>()).add(new Part(line, payee));
            } catch (RuleBroken broken) {
                refused.add(Refused.by(broken, line.number()));
            }
        }
        parts.values().forEach(pay -> parted(pay, whole, refused));
        return whole;
    }

    private record Part(Told line, Payee payee) {}

    private static Shared shared(Told line) {
        return new Shared(line.month(), line.person().orElse(""));
    }

    private static void parted(List<Part> pay, Map<Whose, Money> whole, List<Refused> refused) {
        try {
            var costs = PayShares.of(
                    pay.stream().map(part -> part.line().cost()).toList(),
                    pay.stream().map(part -> part.line().share().orElseThrow()).toList());
            for (int i = 0; i < pay.size(); i++) {
                var part = pay.get(i);
                whole.merge(new Whose(part.line().month(), part.payee()), costs.get(i), Money::plus);
            }
        } catch (RuleBroken broken) {
            pay.forEach(part -> refused.add(Refused.by(broken, part.line().number())));
        }
    }

    private List<ReceivePay> told(Map<Whose, Money> costs, Request request) {
        var months =
                costs.keySet().stream().collect(Collectors.groupingBy(Whose::month, TreeMap::new, Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> new ReceivePay(
                        payrolls.id(month.getKey()),
                        month.getKey().atDay(1),
                        month.getValue().stream()
                                .map(whose -> line(whose, costs.getOrDefault(whose, Money.ZERO), request))
                                .toList(),
                        today.get(),
                        request.asker().account()))
                .toList();
    }

    /** Its cost is a part of the accounts of the activity: it is kept as long as they are. */
    private PayLine line(Whose whose, Money cost, Request request) {
        var kept = years.kept(whose.month().atEndOfMonth());
        var sealed = words.sealed(kept, request, new Said(TradeField.PAY_COST, Long.toString(cost.cents())));
        return new PayLine(whose.payee().activityId(), whose.payee().paid(), sealed.getFirst());
    }
}
