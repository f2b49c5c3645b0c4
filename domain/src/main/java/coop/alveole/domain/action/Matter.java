package coop.alveole.domain.action;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be done (objet d'une action), and of what it was born: a meeting will be one more of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "matter")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Matter.OfAFile.class, name = "FILE"),
    @JsonSubTypes.Type(value = Matter.OfTheHouse.class, name = "HOUSE"),
    @JsonSubTypes.Type(value = Matter.OfAnExit.class, name = "EXIT")
})
public sealed interface Matter {
    /** Words about somebody: sealed with their keys, and gone with them. */
    record OfAFile(MembershipId membershipId, PersonalDetail what) implements Matter {}

    /** Words of the house, about nobody. */
    record OfTheHouse(Label what) implements Matter {}

    /** A line of the file of an exit: no words of anybody, so that nothing of it is erased; {@code lastDay} tells which exit. */
    record OfAnExit(MembershipId membershipId, LocalDate lastDay, ExitLine line) implements Matter {}

    /** The file it is about; empty where it is about nobody. */
    default Optional<MembershipId> file() {
        return switch (this) {
            case OfAFile of -> Optional.of(of.membershipId());
            case OfAnExit of -> Optional.of(of.membershipId());
            case OfTheHouse _ -> Optional.empty();
        };
    }
}
