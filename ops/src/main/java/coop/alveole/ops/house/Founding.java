package coop.alveole.ops.house;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.AccountCommand.GrantFirstRoles;
import coop.alveole.domain.access.AccountCommand.OpenAccount;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.evidence.HouseCommand.FoundHouse;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.UuidIds;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The first events of a house: it is founded, and its first account receives the roles to begin with. */
@Component
public class Founding {
    private static final List<Role> TO_BEGIN_WITH = List.of(Role.ACCESS_MANAGER, Role.CO_MANAGER, Role.ADMIN_TEAM);

    private final House house;
    private final Commands commands;
    private final UuidIds ids;
    private final Supplier<LocalDate> today;

    Founding(House house, Commands commands, UuidIds ids, Supplier<LocalDate> today) {
        this.house = house;
        this.commands = commands;
        this.ids = ids;
        this.today = today;
    }

    /** Each step under its key: cut short, it goes on at the next start. */
    void complete() {
        var day = today.get();
        send("found", new FoundHouse(house.id(), house.kind(), day));
        send("own-account", new OpenAccount(house.ownAccount(), AccountKind.SOFTWARE, day));
        send("first-account", new OpenAccount(firstAccount(), AccountKind.PERSON, day));
        send("first-roles", new GrantFirstRoles(firstAccount(), TO_BEGIN_WITH, day));
    }

    /** Whoever opened the house: the account that a lost password is recovered for. */
    public AccountId firstAccount() {
        return new AccountId("account-" + ids.of("house", "first account"));
    }

    private void send(String step, Object command) {
        commands.send(command, OnTheMachine.request(house, "set-up", step));
    }
}
