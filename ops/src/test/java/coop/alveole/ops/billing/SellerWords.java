package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** What every invoice says of who sells: said once in each house, or no invoice of it can be validated. */
public final class SellerWords {
    private static final String DECIDED =
            ",\"validFrom\":\"2020-01-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2019-12-01\",\"source\":\"PV\"}";
    private static final Map<String, String> SAID = Map.of(
            "choose-name", "{\"name\":\"La Ruche\"",
            "choose-legal-form", "{\"form\":\"SARL_SCOP\"",
            "record-siren", "{\"siren\":\"732829320\"",
            "address", "{\"street\":\"1 rue des Halles\",\"town\":\"37000 Tours\"",
            "rcs-town", "{\"value\":\"Tours\"",
            "vat-number", "{\"value\":\"FR44732829320\"",
            "training-number", "{\"value\":\"24370000000\"",
            "late-penalty", "{\"value\":\"trois fois le taux d'intérêt légal\"",
            "early-payment", "{\"value\":\"pas d'escompte pour paiement anticipé\"");
    private static final Set<RunningHouse> TOLD = Collections.newSetFromMap(new WeakHashMap<>());

    private SellerWords() {}

    public static void say(RunningHouse house) {
        if (!TOLD.add(house)) return;
        var manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        SAID.forEach((verb, chosen) -> {
            var answer = house.post(manager, "/api/v1/house-rules/" + verb, chosen + DECIDED);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        });
    }
}
