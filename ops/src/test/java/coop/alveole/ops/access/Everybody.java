package coop.alveole.ops.access;

import static coop.alveole.domain.access.Role.*;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.AccountCommand.RevokeRole;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody in each role and scope, somebody who had one, and nobody, each with a token and a session. */
final class Everybody {
    private final RunningHouse house;
    private final PersonId own;
    private final Label north;
    private final Label wood;
    private final ActivityId activity;
    private final List<Who> all = new ArrayList<>();

    /** {@code own} holds {@code activity}, in the territory {@code north} and the cluster {@code wood}. */
    Everybody(RunningHouse house, PersonId own, Label north, Label wood, ActivityId activity) {
        this.house = house;
        this.own = own;
        this.north = north;
        this.wood = wood;
        this.activity = activity;
        gather();
    }

    List<Who> all() {
        return List.copyOf(all);
    }

    private void gather() {
        all.add(new Who("nobody", AUDITOR, new Scope.House(), TokenRight.READ, "", "", ""));
        known("an entrepreneur", ENTREPRENEUR, new Scope.Own(own));
        known("an advisor of the north", ADVISOR, new Scope.OfTerritory(north));
        known("an advisor of a cluster", ADVISOR, new Scope.OfCluster(wood));
        known("a co-manager of a cluster", CO_MANAGER, new Scope.OfCluster(wood));
        known("an administrator of an activity", ADMIN_TEAM, new Scope.OfActivity(activity));
        known("an advisor of one person", ADVISOR, new Scope.Own(own));
        for (var role : List.of(ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR, ACCESS_MANAGER)) {
            known(role + " of the house", role, new Scope.House());
            known(role + " of the north", role, new Scope.OfTerritory(north));
        }
        known("a former co-manager", CO_MANAGER, new Scope.House());
        all.add(former(all.removeLast()));
        known("a former advisor", ADVISOR, new Scope.OfTerritory(north));
        all.add(former(all.removeLast()));
        all.add(who("a reading program", ADMIN_TEAM, new Scope.House(), TokenRight.READ));
    }

    private void known(String name, Role role, Scope scope) {
        all.add(who(name, role, scope, TokenRight.READ_AND_WRITE));
    }

    private Who who(String name, Role role, Scope scope, TokenRight right) {
        var secret = house.token(role, scope, right);
        var account = house.bean(Tokens.class).find(secret).orElseThrow().account();
        var sessions = house.bean(Sessions.class);
        var session = sessions.start(account);
        return new Who(
                name,
                role,
                scope,
                right,
                secret,
                session,
                sessions.find(session).orElseThrow().csrf());
    }

    /** Signed in again after the role was taken away; the token made before is the one tried. */
    private Who former(Who who) {
        revoke(who);
        var sessions = house.bean(Sessions.class);
        var session = sessions.start(
                house.bean(Tokens.class).find(who.secret()).orElseThrow().account());
        var csrf = sessions.find(session).orElseThrow().csrf();
        return new Who(who.name(), who.role(), who.scope(), who.right(), who.secret(), session, csrf);
    }

    private void revoke(Who who) {
        var revoked = house.bean(Tokens.class).find(who.secret()).orElseThrow().account();
        var day = LocalDate.now(house.bean(Clock.class));
        var ownAccount = house.bean(House.class).ownAccount();
        onTheMachine(house, new RevokeRole(revoked, who.role(), day, ownAccount), "revoke " + revoked);
    }

    static void onTheMachine(RunningHouse house, Object command, String key) {
        house.bean(Commands.class).send(command, OnTheMachine.request(house.bean(House.class), "cli", key));
    }
}
