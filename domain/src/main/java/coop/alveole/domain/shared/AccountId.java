package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An account: somebody, or a program, that signs in; it holds no name: `account-<uuid>`. */
public record AccountId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        Ids.require("account", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
