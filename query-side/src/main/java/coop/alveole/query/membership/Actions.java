package coop.alveole.query.membership;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.MemberPage.Action;
import coop.alveole.query.membership.MemberPage.Field;
import coop.alveole.query.membership.MemberPage.Fixed;
import coop.alveole.query.shared.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which facts the page proposes to record. It only proposes what makes sense: the rules are the aggregate's. */
final class Actions {
    private static final String COMMANDS = "/api/v1/memberships";

    private Actions() {}

    static List<Action> of(MembershipId id, Optional<MemberView> member, Viewer viewer) {
        if (member.isEmpty())
            return viewer.mayEverywhere(Access.REGISTER_MEMBERSHIP) ? List.of(register(id)) : List.of();
        return proposed(id, member.get().standing())
                .filter(action -> viewer.may(asked(action), id.personId()))
                .toList();
    }

    private static Access asked(Action action) {
        return switch (action.name()) {
            case "admit" -> Access.ADMIT_ASSOCIATE;
            case "confirm-end-for-non-association" -> Access.CONFIRM_END_BY_LAW;
            default -> Access.SIGN_CONTRACT;
        };
    }

    private static Stream<Action> proposed(MembershipId id, String standing) {
        return switch (standing) {
            case "REGISTERED", "NO_CONTRACT", "EMPLOYMENT" -> Stream.of(signCape(id), signCesa(id));
            case "CAPE" ->
                Stream.of(
                        verb(id, "renew-cape", day("signedOn"), day("endsOn")),
                        verb(id, "end-cape", day("lastDay")),
                        signCesa(id));
            case "CESA" ->
                Stream.of(
                        verb(id, "admit", text("assemblyId", true), day("admittedOn")),
                        endCesa(id),
                        verb(id, "confirm-end-for-non-association", day("confirmedOn")));
            case "ASSOCIATE" -> Stream.of(endCesa(id));
            default -> Stream.of();
        };
    }

    private static Action register(MembershipId id) {
        return new Action(
                "register",
                COMMANDS,
                List.of(new Fixed("personId", id.personId().value())),
                List.of(text("territory", true), day("registeredOn")));
    }

    private static Action signCape(MembershipId id) {
        return verb(id, "sign-cape", day("signedOn"), day("startsOn"), day("endsOn"));
    }

    private static Action signCesa(MembershipId id) {
        return verb(id, "sign-cesa", day("signedOn"), text("assemblyId", false));
    }

    private static Action endCesa(MembershipId id) {
        var causes = Stream.of(CesaEnd.values()).map(CesaEnd::name).toList();
        return verb(id, "end-cesa", day("lastDay"), new Field("cause", "choice", true, causes));
    }

    private static Action verb(MembershipId id, String name, Field... fields) {
        return new Action(name, COMMANDS + "/" + id + "/" + name, List.of(), List.of(fields));
    }

    private static Field day(String name) {
        return new Field(name, "date", true, List.of());
    }

    private static Field text(String name, boolean required) {
        return new Field(name, "text", required, List.of());
    }
}
