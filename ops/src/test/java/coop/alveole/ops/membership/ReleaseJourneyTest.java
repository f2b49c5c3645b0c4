package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.command.activity.automation.ReleaseWhoeverLeft;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.activity.ActivityEvent.ActivityInSettlement;
import coop.alveole.domain.activity.ActivityEvent.HolderReleased;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.SmartLifecycle;

/** Somebody leaves the cooperative: what they held ends by itself on their last day, once, whatever happens meanwhile. */
class ReleaseJourneyTest {
    private static final String LEAVES =
            "{\"exitKind\":\"WITHDRAWAL\",\"exitReason\":\"MOVED_AWAY\",\"lastDay\":\"2025-06-30\"}";

    @TempDir
    Path folder;

    @Test
    void theLastHolderLeavesAnActivityInSettlementAndAReturnReopensNothing() {
        var house = RunningHouse.shared();
        var admin = house.adminToken();
        var amina = house.member(admin, "Partante", "Amina", "Tours");
        var activity = activityOf(house, admin, amina);
        leave(house, admin, amina);
        awaitReleased(house, activity);
        assertThat(read(house, admin, activity, "?asOf=2025-06-30")).contains("\"state\":\"OPEN\"", "\"percent\":100");
        assertThat(read(house, admin, activity, "?asOf=2025-07-01"))
                .contains("\"state\":\"IN_SETTLEMENT\"", "\"splitToAgree\":false")
                .doesNotContain("\"percent\"");
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(looker.page("/activities/" + activity)).contains("en règlement", "sorti·e de la coopérative");
        assertThat(looker.page("/members/" + amina)).contains("Au Copeau Vert", "en règlement");
        done(house, admin, "/api/v1/memberships/" + amina + "/return", "{\"returnedOn\":\"2025-10-01\"}");
        house.bean(ReleaseWhoeverLeft.class).run();
        assertThat(read(house, admin, activity, "")).contains("\"state\":\"IN_SETTLEMENT\"");
        assertThat(released(house, activity)).isOne();
    }

    @Test
    void whereAnotherRemainsTheSplitIsToBeAgreedAnew() {
        var house = RunningHouse.shared();
        var admin = house.adminToken();
        var amina = house.member(admin, "Partante", "Amina", "Tours");
        var bruno = house.member(admin, "Restant", "Bruno", "Tours");
        var activity = activityOf(house, admin, amina);
        done(
                house,
                admin,
                "/api/v1/activities/" + activity + "/share",
                ("{\"from\":\"2024-09-01\",\"convention\":\"Convention\",\"shares\":[{\"holder\":\"%s\",\"percent\":60},"
                                + "{\"holder\":\"%s\",\"percent\":40}]}")
                        .formatted(amina, bruno));
        leave(house, admin, amina);
        awaitReleased(house, activity);
        assertThat(read(house, admin, activity, ""))
                .contains("\"state\":\"OPEN\"", "\"percent\":40", "\"splitToAgree\":true")
                .doesNotContain(amina);
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(looker.page("/activities/" + activity)).contains("la clé de répartition est à refaire");
        assertThat(looker.page("/members/" + bruno)).contains("40 % – clé à refaire");
        done(
                house,
                admin,
                "/api/v1/activities/" + activity + "/share",
                "{\"from\":\"2025-07-01\",\"shares\":[{\"holder\":\"%s\",\"percent\":100}]}".formatted(bruno));
        assertThat(read(house, admin, activity, "")).contains("\"percent\":100", "\"splitToAgree\":false");
        assertThat(looker.page("/activities/" + activity)).doesNotContain("clé de répartition est à refaire");
    }

    /** The program dies between the exit and what follows from it, then loses its read store: nothing is lost, nothing doubled. */
    @Test
    void cutShortItIsCompletedAndReplayedItIsNotDoubled() throws IOException {
        try (var house = RunningHouse.in(folder)) {
            var admin = house.adminToken();
            var amina = house.member(admin, "Partante", "Amina", "Tours");
            var activities = Stream.generate(() -> activityOf(house, admin, amina))
                    .limit(3)
                    .toList();
            house.program().getBean("releaseKeeper", SmartLifecycle.class).stop();
            leave(house, admin, amina);
            assertThat(activities)
                    .allSatisfy(each -> assertThat(released(house, each)).isZero());
            house.restart();
            activities.forEach(each -> awaitReleased(house, each));
            house.program().close();
            Files.delete(house.folder().resolve("read.mv"));
            house.restart();
            house.bean(ReleaseWhoeverLeft.class).run();
            assertThat(activities)
                    .allSatisfy(each -> assertThat(facts(house, each))
                            .filteredOn(
                                    event -> event instanceof HolderReleased || event instanceof ActivityInSettlement)
                            .hasSize(2));
        }
    }

    private static String activityOf(RunningHouse house, String admin, String holder) {
        return RunningHouse.id(house.post(
                admin,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2024-02-01\",\"sector\":\"Bois\",\"name\":\"Au Copeau Vert\"}"
                        .formatted(holder)));
    }

    private static void leave(RunningHouse house, String admin, String member) {
        done(house, admin, "/api/v1/memberships/" + member + "/leave", LEAVES);
    }

    private static void done(RunningHouse house, String admin, String path, String json) {
        var answer = house.post(admin, path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void awaitReleased(RunningHouse house, String activity) {
        await().atMost(Duration.ofSeconds(60)).until(() -> released(house, activity) == 1);
    }

    private static long released(RunningHouse house, String activity) {
        return facts(house, activity).stream()
                .filter(HolderReleased.class::isInstance)
                .count();
    }

    private static List<Object> facts(RunningHouse house, String activity) {
        return house.bean(Facts.class).of(activity, Long.MAX_VALUE).stream()
                .<Object>map(recorded -> recorded.event())
                .toList();
    }

    private static String read(RunningHouse house, String admin, String activity, String query) {
        return house.get(admin, house.upToDate("/api/v1/activities/" + activity + query))
                .body();
    }
}
