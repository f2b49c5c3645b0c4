package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The absences of one account, so that it bears the same uuid: {@code absences-<uuid>}. */
public record AbsencesId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AbsencesId {
        Ids.require("absences", value);
    }

    public static AbsencesId of(AccountId account) {
        return new AbsencesId("absences-" + Ids.uuid(account.value()));
    }

    public AccountId accountId() {
        return new AccountId("account-" + Ids.uuid(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
