package coop.alveole.ops.house;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.AccountCommand.IssueToken;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.TokenId;
import coop.alveole.ops.UuidIds;
import coop.alveole.ops.access.Tokens;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a program in: an account of its own, one role until the token ends, and the token. */
@Component
public class NewTokens {
    private final House house;
    private final NewAccounts accounts;
    private final Commands commands;
    private final Tokens tokens;
    private final Clock clock;
    private final Supplier<LocalDate> today;

    NewTokens(
            House house,
            NewAccounts accounts,
            Commands commands,
            Tokens tokens,
            Clock clock,
            Supplier<LocalDate> today) {
        this.house = house;
        this.accounts = accounts;
        this.commands = commands;
        this.tokens = tokens;
        this.clock = clock;
        this.today = today;
    }

    /** The secret, told once. */
    public String create(Role role, Scope scope, Label name, TokenRight right, int days) {
        var token = new TokenId("token-" + UuidIds.timeOrdered(clock));
        var until = today.get().plusDays(days);
        var during = new DateRange(today.get(), until);
        var account = accounts.open(AccountKind.SOFTWARE, role, scope, during);
        commands.send(
                new IssueToken(account, token, name, right, during), OnTheMachine.request(house, "cli", token.value()));
        return tokens.issue(token, account, right, until);
    }
}
