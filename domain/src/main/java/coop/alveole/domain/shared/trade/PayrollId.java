package coop.alveole.domain.shared.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.alveole.domain.shared.Ids;

/** The payroll of one month (paie du mois): `payroll-<uuid>`. */
public record PayrollId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PayrollId {
        Ids.require("payroll", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
