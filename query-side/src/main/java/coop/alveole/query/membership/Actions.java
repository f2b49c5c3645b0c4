package coop.alveole.query.membership;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.association.AssociationView;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Field;
import coop.alveole.query.membership.parts.Action.Fixed;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which facts the page proposes to record. It only proposes what makes sense: the rules are the aggregate's. */
final class Actions {
    private static final String COMMANDS = "/api/v1/memberships";

    private Actions() {}

    static List<Action> of(
            MembershipId id, Optional<MemberView> member, Optional<AssociationView> association, Reading reading) {
        var viewer = reading.viewer();
        if (member.isEmpty())
            return viewer.mayEverywhere(Access.REGISTER_MEMBERSHIP) ? List.of(register(id)) : List.of();
        return Stream.concat(
                        proposed(id, member.get(), reading.asOf()),
                        AssociationActions.of(id, member.get(), association))
                .filter(action -> viewer.may(asked(action), id.personId()))
                .toList();
    }

    private static Access asked(Action action) {
        return switch (action.name()) {
            case "admit", "apply-for-association", "withdraw-candidacy", "refuse-admission", "record-subscription" ->
                Access.ADMIT_ASSOCIATE;
            case "leave", "return" -> Access.RECORD_EXIT;
            case "confirm-end-for-non-association" -> Access.CONFIRM_END_BY_LAW;
            case "record-interview", "withdraw-interview" -> Access.ACCOMPANY;
            default -> Access.SIGN_CONTRACT;
        };
    }

    /** A legal person signs none of the contracts there are. */
    private static Stream<Action> proposed(MembershipId id, MemberView member, LocalDate today) {
        if (member.isLegalPerson()) return Stream.of();
        boolean underCesa = member.hasOpenCesa();
        return switch (member.standing()) {
            case "REGISTERED", "EMPLOYMENT", "SUPPORT_TEAM" -> newContracts(id);
            case "NO_CONTRACT" -> Stream.concat(lateRenewal(id, member), newContracts(id));
            case "CAPE" ->
                Stream.concat(
                        Stream.of(
                                verb(id, "renew-cape", day("signedOn"), day("endsOn")),
                                verb(id, "end-cape", day("lastDay"))),
                        Stream.of(signCesa(id), pastContract(id)));
            case "CESA" ->
                underCesa
                        ? Stream.concat(cesaUnderWay(id), endByLaw(id, member, today))
                        : Stream.concat(newContracts(id), interviews(id));
            case "ASSOCIATE" -> underCesa ? cesaUnderWay(id) : newContracts(id);
            case "LEFT" -> Stream.of(signCape(id), signCesa(id));
            default -> Stream.of();
        };
    }

    /** Of a CAPE that came to its term, whatever else may have ended before. */
    private static Stream<Action> lateRenewal(MembershipId id, MemberView member) {
        return member.hadCapeLast()
                ? Stream.of(verb(id, "renew-cape-late", day("signedOn"), day("endsOn")))
                : Stream.of();
    }

    /** Nobody without a CESA, were they an associate or under the notice of the last one, has one to end. */
    private static Stream<Action> newContracts(MembershipId id) {
        return Stream.of(signCape(id), signCesa(id), pastContract(id));
    }

    private static Stream<Action> cesaUnderWay(MembershipId id) {
        return Stream.concat(Stream.of(pastContract(id), endCesa(id)), interviews(id));
    }

    /** Once the last day to become an associate has passed. */
    private static Stream<Action> endByLaw(MembershipId id, MemberView member, LocalDate today) {
        var associateBy = member.associateBy();
        return associateBy != null && associateBy.isBefore(today)
                ? Stream.of(verb(id, "confirm-end-for-non-association", day("confirmedOn")))
                : Stream.of();
    }

    private static Stream<Action> interviews(MembershipId id) {
        return Stream.of(verb(id, "record-interview", day("heldOn")), verb(id, "withdraw-interview", day("heldOn")));
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
        return verb(id, "end-cesa", day("lastDay"), choice("cause", CesaEnd.values()));
    }

    private static Action pastContract(MembershipId id) {
        return verb(id, "record-past-contract", choice("kind", ContractKind.values()), day("startsOn"), day("endsOn"));
    }

    static Action verb(MembershipId id, String name, Field... fields) {
        return new Action(name, COMMANDS + "/" + id + "/" + name, List.of(), List.of(fields));
    }

    static Field day(String name) {
        return new Field(name, "date", true, List.of());
    }

    static Field optionalDay(String name) {
        return new Field(name, "date", false, List.of());
    }

    static Field choice(String name, Enum<?>... options) {
        return new Field(
                name, "choice", true, Stream.of(options).map(Enum::name).toList());
    }

    static Field text(String name, boolean required) {
        return new Field(name, "text", required, List.of());
    }
}
