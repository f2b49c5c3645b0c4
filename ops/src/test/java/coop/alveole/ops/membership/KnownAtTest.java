package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the house answered while its record stopped at a position, it answers for ever to whoever asks what was known
 * there: two hundred lives of random requests, each display of a member read after each fact on a random day.
 */
class KnownAtTest {
    private static final int LIVES = 200;
    private static final int REQUESTS = 10;

    /** One life in so many is that of a legal person. */
    private static final int LEGAL = 8;

    private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 22);
    private static final List<String> DISPLAYS =
            List.of("", "/contracts", "/association", "/integration", "/placement");

    private final RunningHouse house = RunningHouse.shared();
    private final String token = house.adminToken();
    private final AnyRequest.Around around = new AnyRequest.Around(
            List.of(assembly(AnyRequest.ASSEMBLY_DAY), assembly(AnyRequest.LATER_ASSEMBLY_DAY)),
            List.of(person("Aline"), person("Basile")));

    private record Answered(String path, LocalDate day, long position, int status, String body) {}

    @Test
    void whatWasAnsweredAtAPositionIsAnsweredForEver() {
        var verbs = new HashSet<String>();
        for (int seed = 0; seed < LIVES; seed++) {
            var answered = live(new Random(seed), seed % LEGAL == 0, verbs);
            for (var then : answered)
                assertThat(asked(then)).as("life %d: %s", seed, then).isEqualTo(then);
        }
        assertThat(verbs).as("what was accepted at least once").hasSize(AnyRequest.VERBS);
    }

    private List<Answered> live(Random random, boolean legal, Set<String> verbs) {
        var member = legal ? organisation(random) : house.readyToSign(token, "Mémoire", "Jeanne", "Tours");
        var path = "/api/v1/memberships/" + member;
        var answered = new ArrayList<Answered>();
        var day = BEGINNING;
        for (int i = 0; i < REQUESTS; i++) {
            day = random.nextInt(4) == 0 ? BEGINNING.plusDays(random.nextInt(1200)) : day.plusDays(random.nextInt(60));
            var request = AnyRequest.drawn(random, day, around);
            var done = house.post(token, path + "/" + request.verb(), request.body());
            if (done.statusCode() != 200) {
                assertThat(done.statusCode()).as(request + " " + done.body()).isEqualTo(422);
                continue;
            }
            verbs.add(request.verb());
            answered.add(answer(random, path, day, position(done)));
        }
        return answered;
    }

    private Answered answer(Random random, String path, LocalDate around, long position) {
        var display = path + DISPLAYS.get(random.nextInt(DISPLAYS.size()));
        var day = around.plusDays(random.nextInt(-400, 1200));
        var answer = house.get(token, display + "?asOf=" + day + "&after=" + position);
        return new Answered(display, day, position, answer.statusCode(), answer.body());
    }

    private Answered asked(Answered then) {
        var answer = house.get(token, then.path() + "?asOf=" + then.day() + "&knownAt=" + then.position());
        return new Answered(then.path(), then.day(), then.position(), answer.statusCode(), answer.body());
    }

    private String organisation(Random random) {
        return RunningHouse.id(house.post(
                token,
                "/api/v1/memberships/register-organisation",
                "{\"name\":\"Mémoire et fils\",\"siren\":\"%s\",\"territory\":\"Tours\",\"representative\":\"%s\",\"registeredOn\":\"2024-01-08\"}"
                        .formatted(AnyRequest.siren(random), around.people().getFirst())));
    }

    private String person(String firstName) {
        return RunningHouse.id(house.post(
                token,
                "/api/v1/people",
                "{\"lastName\":\"Représentante\",\"firstName\":\"%s\",\"recordedOn\":\"2024-01-08\"}"
                        .formatted(firstName)));
    }

    private String assembly(LocalDate heldOn) {
        return RunningHouse.id(house.post(
                house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE),
                "/api/v1/assemblies",
                "{\"kind\":\"ORDINARY\",\"heldOn\":\"%s\",\"decidedOn\":\"2025-01-06\"}".formatted(heldOn)));
    }

    private static long position(HttpResponse<String> done) {
        return JsonMapper.shared().readTree(done.body()).path("position").asLong();
    }
}
