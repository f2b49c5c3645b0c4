package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attackers.Target;
import java.util.UUID;
import java.util.stream.Stream;

/** What the activity that is attacked made and received, and what two others owe each other; each waits for an answer. */
record Internals(String colleague, Pair own, Pair other) {
    /** Made by the first activity, and received by it. */
    private record Pair(String made, String received) {}

    static Internals of(
            RunningHouse house, String admin, String own, String colleague, String other, String otherColleague) {
        return new Internals(colleague, pair(house, admin, own, colleague), pair(house, admin, other, otherColleague));
    }

    /** Who answers one owes it; who undoes one made it. */
    String of(Access access, Target target) {
        return switch (target) {
            case OWN -> of(access, own);
            case OTHER -> of(access, other);
            case UNKNOWN -> "internal-" + UUID.randomUUID();
        };
    }

    Stream<String> ids() {
        return Stream.of(own, other).flatMap(pair -> Stream.of(pair.made(), pair.received()));
    }

    private static String of(Access access, Pair pair) {
        return access == Access.ANSWER_INTERNAL_INVOICE ? pair.received() : pair.made();
    }

    private static Pair pair(RunningHouse house, String admin, String one, String other) {
        return new Pair(made(house, admin, one, other), made(house, admin, other, one));
    }

    private static String made(RunningHouse house, String admin, String maker, String receiver) {
        return RunningHouse.id(house.post(
                admin,
                "/api/v1/internal-invoices",
                ("{\"makerId\":\"%s\",\"receiverId\":\"%s\",\"netCents\":5000,\"label\":\"Maquette\","
                                + "\"suppliedOn\":\"2024-03-08\"}")
                        .formatted(maker, receiver)));
    }
}
