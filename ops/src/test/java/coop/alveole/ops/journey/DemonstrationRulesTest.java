package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.DemoHouse;
import coop.alveole.query.shared.Facts;
import org.junit.jupiter.api.Test;

/** The cooperative of the demonstration has its rules, its territories and the assembly that admitted Amina. */
class DemonstrationRulesTest {
    @Test
    void theDemonstrationShowsARuleATerritoryAndAnAssembly() {
        var house = DemoHouse.shared();
        var after = "?after=" + house.bean(Facts.class).head().position();
        var manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ);
        assertThat(house.get(manager, "/api/v1/house-rules" + after).body())
                .contains("Coopérative d'exemple", "\"name\":\"Bourges\"", "FR44732829320");
        assertThat(house.get(manager, "/api/v1/assemblies" + after).body()).contains("\"state\":\"DATED\"");
        assertThat(house.get(manager, "/api/v1/deadlines" + after).body()).contains("\"actBy\":", "\"condition\":");
    }
}
