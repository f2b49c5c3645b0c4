package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.SmallDisk;
import coop.alveole.ops.audit.Check;
import coop.alveole.ops.store.RecordedFacts;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A house on a disk that fills up: it refuses in words, goes on reading, and goes on whole once there is room. */
@ExtendWith(OutputCaptureExtension.class)
class DiskFullOverHttpTest {
    private static final String ONE = "{\"lastName\":\"Exemple\",\"firstName\":\"Ida\"}";

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aFullDiskIsAProblemThatPassesByItself(CapturedOutput log) throws Exception {
        try (var disk = SmallDisk.under(folder)) {
            try (var house = RunningHouse.in(disk.folder())) {
                var token = house.adminToken();
                var before = house.member(token, "Exemple", "Ida", "Ouest");
                disk.fill();
                long head = house.bean(RecordedFacts.class).head().position();

                var refused = house.post(token, "/api/v1/people", ONE);
                assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
                assertThat(refused.body()).contains("/problems/store-full");
                assertThat(house.bean(RecordedFacts.class).head().position()).isEqualTo(head);
                await().atMost(Duration.ofSeconds(20)).until(() -> log.getAll().contains("read.mv cannot be written"));
                assertThat(house.get(token, "/api/v1/memberships/" + before).statusCode())
                        .isEqualTo(200);

                disk.free();
                var person = RunningHouse.id(house.post(token, "/api/v1/people", ONE));
                var registered = house.post(
                        token,
                        "/api/v1/memberships",
                        "{\"personId\":\"%s\",\"territory\":\"Est\",\"registeredOn\":\"2024-01-08\"}"
                                .formatted(person));
                var shown = house.get(
                        token, "/api/v1/memberships/" + RunningHouse.id(registered) + "?after=" + position(registered));
                assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
                assertThat(shown.body()).contains("Est");
                assertThat(house.get(token, "/api/v1/memberships/" + before).body())
                        .contains("Ouest");
                await().atMost(Duration.ofSeconds(20)).until(() -> log.getAll().contains("there is room again for"));
            }
            assertThat(log.getAll()).doesNotContain("does not stop", "does not answer", "did not stop in order");
            var check = Check.of(disk.folder().resolve("data"), Optional.empty());
            assertThat(check.isClean()).as(check.sentences().toString()).isTrue();
        }
    }

    private static String position(HttpResponse<String> answer) {
        var position = Pattern.compile("\"position\":(\\d+)").matcher(answer.body());
        assertThat(position.find()).as(answer.body()).isTrue();
        return position.group(1);
    }
}
