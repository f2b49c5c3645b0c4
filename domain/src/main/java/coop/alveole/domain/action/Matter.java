package coop.alveole.domain.action;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;

/** What is to be done (objet d'une action), and of what it was born: a meeting will be one more of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "matter")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Matter.OfAFile.class, name = "FILE"),
    @JsonSubTypes.Type(value = Matter.OfTheHouse.class, name = "HOUSE")
})
public sealed interface Matter {
    /** Words about somebody: sealed with their keys, and gone with them. */
    record OfAFile(MembershipId membershipId, PersonalDetail what) implements Matter {}

    /** Words of the house, about nobody. */
    record OfTheHouse(Label what) implements Matter {}
}
