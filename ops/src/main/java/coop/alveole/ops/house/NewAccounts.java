package coop.alveole.ops.house;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.AccountCommand.GrantRole;
import coop.alveole.domain.access.AccountCommand.OpenAccount;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.ops.UuidIds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Opens an account at the machine, with one role during some days. */
@Component
public class NewAccounts {
    private final House house;
    private final Commands commands;
    private final Clock clock;
    private final Supplier<LocalDate> today;

    NewAccounts(House house, Commands commands, Clock clock, Supplier<LocalDate> today) {
        this.house = house;
        this.commands = commands;
        this.clock = clock;
        this.today = today;
    }

    /** Somebody's: without an end, but for an auditor, whose access ends by itself. */
    public AccountId ofPerson(Role role, Scope scope) {
        var day = today.get();
        var during = role == Role.AUDITOR ? new DateRange(day, day.plusDays(90)) : DateRange.startingOn(day);
        return open(AccountKind.PERSON, role, scope, during);
    }

    AccountId open(AccountKind kind, Role role, Scope scope, DateRange during) {
        var account = new AccountId("account-" + UuidIds.timeOrdered(clock));
        send(account, new OpenAccount(account, kind, during.from()));
        send(account, new GrantRole(account, role, scope, during, house.ownAccount()));
        return account;
    }

    private void send(AccountId account, Object command) {
        commands.send(
                command,
                OnTheMachine.request(
                        house, "cli", account + "/" + command.getClass().getSimpleName()));
    }
}
