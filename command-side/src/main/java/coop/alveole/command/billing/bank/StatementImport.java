package coop.alveole.command.billing.bank;

import coop.alveole.command.billing.bank.StatementFile.Movement;
import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.billing.bank.BankAccountCommand.ChooseColumns;
import coop.alveole.domain.billing.bank.BankAccountCommand.OpenBankAccount;
import coop.alveole.domain.billing.bank.BankDayCommand.ReceiveLines;
import coop.alveole.domain.billing.bank.BankLine;
import coop.alveole.domain.billing.bank.NewLines;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.BankAccountId;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.domain.shared.trade.TradeField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes a file of the bank over, in one append: each line that is not known yet, and how the file was read (ADR 0043). */
@Component
public class StatementImport {
    /** How many lines the file has, how many of them were new; {@code position} is 0 where nothing was recorded. */
    public record Received(int lines, int added, long position) {}

    private final Commands commands;
    private final KnownBankAccounts accounts;
    private final KnownBankDays days;
    private final TradeWords words;
    private final FiscalYears years;
    private final NewIds ids;
    private final OnThisMachine machine;
    private final Supplier<LocalDate> today;

    StatementImport(
            Commands commands,
            KnownBankAccounts accounts,
            KnownBankDays days,
            TradeWords words,
            FiscalYears years,
            NewIds ids,
            OnThisMachine machine,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.accounts = accounts;
        this.days = days;
        this.words = words;
        this.years = years;
        this.ids = ids;
        this.machine = machine;
        this.today = today;
    }

    /** An account is known by its name: the same name is the same account. */
    public BankAccountId named(Label name) {
        return new BankAccountId("bank-" + ids.of("bank-account", name.text().toLowerCase(Locale.FRENCH)));
    }

    /** For whoever works at the machine: an account of that name is opened where there is none. */
    public Received onThisMachine(Label name, Path file) throws IOException {
        var request = Request.forReal(machine.asker(Asker.IMPORT), new Attempt("import bank", null, ""));
        var account = named(name);
        if (accounts.find(account).isEmpty()) commands.send(new OpenBankAccount(account, name, today.get()), request);
        return receive(account, file, request);
    }

    Received receive(BankAccountId account, Path file, Request request) throws IOException {
        var chosen = accounts.of(account).columns();
        var read = StatementFile.read(file, chosen);
        var told = byDay(account, read.movements(), request);
        var added = new ArrayList<Integer>();
        var outcome = commands.alone(() -> {
            var fresh = told.stream().filter(this::saysSomethingNew).toList();
            if (fresh.isEmpty()) return new Outcome.Rehearsed(List.of());
            return commands.together(
                    step -> {
                        if (chosen.isEmpty())
                            step.send(new ChooseColumns(account, read.columns(), today.get()), request.apart(null));
                        fresh.forEach(day -> added.add((Integer) step.send(day, request.apart(null))));
                    },
                    request);
        });
        long position = outcome instanceof Outcome.Done done ? done.answer().position() : 0;
        return new Received(
                read.movements().size(),
                added.stream().mapToInt(Integer::intValue).sum(),
                position);
    }

    private boolean saysSomethingNew(ReceiveLines day) {
        return !NewLines.of(day.lines(), days.lines(day.bankDayId())).isEmpty();
    }

    private List<ReceiveLines> byDay(BankAccountId account, List<Movement> movements, Request request) {
        var byDay = new TreeMap<LocalDate, List<BankLine>>();
        movements.forEach(movement ->
                byDay.computeIfAbsent(movement.day(), _ -> new ArrayList<>()).add(line(movement, request)));
        return byDay.entrySet().stream()
                .map(day -> new ReceiveLines(
                        id(account, day.getKey()), account, day.getKey(), List.copyOf(day.getValue()), today.get()))
                .toList();
    }

    private BankDayId id(BankAccountId account, LocalDate day) {
        return new BankDayId("bankday-" + ids.of("bank-day", account + "/" + day));
    }

    private BankLine line(Movement movement, Request request) {
        var said = new Said(TradeField.BANK_LABEL, movement.label());
        return new BankLine(new Money(movement.cents()), words.sealed(years.kept(movement.day()), request, said));
    }
}
