package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;

/** What every document says of the cooperative: its name, its number and its seat. */
final class Letterhead {
    private static final String DECIDED =
            ",\"validFrom\":\"2020-01-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2019-12-01\",\"source\":\"PV\"}";

    private Letterhead() {}

    static void choose(RunningHouse house, String token) {
        done(house, token, "choose-name", "{\"name\":\"La Ruche\"");
        done(house, token, "record-siren", "{\"siren\":\"732829320\"");
        done(
                house,
                token,
                "declare-site",
                "{\"site\":\"ESTABLISHMENT\",\"name\":\"Siège\",\"street\":\"1 rue des Halles\",\"town\":\"37000 Tours\"");
    }

    private static void done(RunningHouse house, String token, String verb, String chosen) {
        var answer = house.post(token, "/api/v1/house-rules/" + verb, chosen + DECIDED);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
