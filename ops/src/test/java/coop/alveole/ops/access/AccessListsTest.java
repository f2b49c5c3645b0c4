package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attackers.Target;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lists, searches and refused commands tell each role of people out of its reach: nothing. */
class AccessListsTest {
    private static final String MEANWHILE = "Entretemps-" + UUID.randomUUID();
    private static final String CHANGE = "{\"changedOn\":\"2024-02-01\",\"firstName\":\"Autre\"}";

    private static Attackers all;

    @BeforeAll
    static void twoMembersWhoseDetailsHaveChanged() {
        var house = RunningHouse.shared();
        all = Attackers.of(house);
        for (var member : List.of(all.own(), all.other()))
            house.post(
                    house.adminToken(),
                    "/api/v1/people/" + member.personId() + "/change-details",
                    CHANGE.replace("Autre", MEANWHILE));
    }

    static Stream<Who> everybody() {
        return all.everybody().stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void listsHoldOnlyWhatIsInReach(Who who) {
        if (!who.isReader()) return;
        for (var list : List.of(
                "/api/v1/memberships?limit=1000",
                "/api/v1/memberships?limit=1000&asOf=2024-06-01",
                "/members?limit=1000")) {
            var answer =
                    list.startsWith("/api") ? all.byToken(who, "GET", list, "") : all.bySession(who, "GET", list, "");
            assertThat(answer.statusCode()).as(list).isEqualTo(200);
            assertThat(answer.body().contains(all.other().value())).as(list).isEqualTo(all.reaches(who, Target.OTHER));
            assertThat(answer.body().contains(all.otherName())).as(list).isEqualTo(all.mayName(who, Target.OTHER));
            assertThat(answer.body().contains(all.ownName())).as(list).isEqualTo(all.mayName(who, Target.OWN));
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aSearchTellsNothingOfANameThatIsReserved(Who who) {
        if (!who.isReader()) return;
        for (var target : List.of(Target.OWN, Target.OTHER)) {
            var answer = all.byToken(
                    who,
                    "GET",
                    "/api/v1/memberships?q=" + (target == Target.OWN ? all.ownName() : all.otherName()),
                    "");
            assertThat(answer.body().contains("membership-")).isEqualTo(all.mayName(who, target));
        }
    }

    @Test
    void whoeverMayNotReadNamesReadsReserved() {
        var accountant = named("ACCOUNTANT of the house");
        for (var path : List.of(
                "/api/v1/people/" + all.own().personId(),
                "/api/v1/memberships/" + all.own(),
                "/members/" + all.own())) {
            var answer = path.startsWith("/api")
                    ? all.byToken(accountant, "GET", path, "")
                    : all.bySession(accountant, "GET", path, "");
            assertThat(answer.body()).as(path).contains("réservé").doesNotContain(all.ownName(), "Amina");
        }
    }

    /** Whoever may record is told what was recorded meanwhile, its words still sealed. */
    @ParameterizedTest
    @MethodSource("everybody")
    void aVersionThatIsBehindTellsNoNameInClear(Who who) {
        if (!who.isKnown()) return;
        for (var target : List.of(Target.OWN, Target.OTHER)) {
            var person = (target == Target.OWN ? all.own() : all.other()).personId();
            var answer = all.havingRead(0, who, "/api/v1/people/" + person + "/change-details", CHANGE);
            assertThat(answer.statusCode()).isIn(401, 403, 404, 412);
            assertThat(answer.body()).doesNotContain(all.ownName(), all.otherName(), "Amina", "Bruno", MEANWHILE);
            if (answer.statusCode() == 412) assertThat(answer.body()).contains("people.DetailsChanged");
        }
    }

    private static Who named(String name) {
        return everybody().filter(who -> who.name().equals(name)).findFirst().orElseThrow();
    }
}
