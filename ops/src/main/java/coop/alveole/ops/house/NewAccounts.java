package coop.alveole.ops.house;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.AccountCommand.Asked;
import coop.alveole.domain.access.AccountCommand.GrantRole;
import coop.alveole.domain.access.AccountCommand.OpenAccount;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Oversight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.ProposalId;
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
        return open(AccountKind.PERSON, role, scope, usual(role));
    }

    /** Whoever is at the machine needs no second person: this is also the way back when the second one is lost. */
    public void grant(AccountId account, Role role, Scope scope) {
        grant(account, role, scope, usual(role));
    }

    private DateRange usual(Role role) {
        var day = today.get();
        return role == Role.AUDITOR ? new DateRange(day, day.plusDays(90)) : DateRange.startingOn(day);
    }

    AccountId open(AccountKind kind, Role role, Scope scope, DateRange during) {
        var account = new AccountId("account-" + UuidIds.timeOrdered(clock));
        commands.send(
                new OpenAccount(account, kind, during.from()), OnTheMachine.request(house, "cli", account + "/open"));
        grant(account, role, scope, during);
        return account;
    }

    private void grant(AccountId account, Role role, Scope scope, DateRange during) {
        var proposal = new ProposalId("proposal-" + UuidIds.timeOrdered(clock));
        var asked = new Asked(house.ownAccount(), today.get(), Oversight.ALONE, proposal);
        commands.send(
                new GrantRole(account, role, scope, during, asked),
                OnTheMachine.request(house, "cli", account + "/" + proposal));
    }
}
