package coop.alveole.domain.action;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;

/** Who does it (destinataire): somebody by their account, or a desk in the territory of the file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "addressee")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Addressee.Somebody.class, name = "ACCOUNT"),
    @JsonSubTypes.Type(value = Addressee.OfADesk.class, name = "DESK")
})
public sealed interface Addressee {
    record Somebody(AccountId account) implements Addressee {}

    record OfADesk(Desk desk) implements Addressee {}
}
