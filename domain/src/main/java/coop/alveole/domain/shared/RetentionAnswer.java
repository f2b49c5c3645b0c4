package coop.alveole.domain.shared;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** What becomes of one class of somebody's words when its erasure is asked (GDPR-06): the rule is that of the class. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RetentionAnswer.Destroyed.class, name = "DESTROYED"),
    @JsonSubTypes.Type(value = RetentionAnswer.KeptUntil.class, name = "KEPT_UNTIL"),
    @JsonSubTypes.Type(value = RetentionAnswer.KeptForTheRelation.class, name = "KEPT_FOR_THE_RELATION"),
    @JsonSubTypes.Type(value = RetentionAnswer.KeptForTheRegister.class, name = "KEPT_FOR_THE_REGISTER")
})
public sealed interface RetentionAnswer {
    RetentionClass retention();

    record Destroyed(RetentionClass retention) implements RetentionAnswer {}

    /** {@code lastDay} is included. */
    record KeptUntil(RetentionClass retention, LocalDate lastDay) implements RetentionAnswer {}

    /** While a contract or the quality of associate goes on, nobody can say until when. */
    record KeptForTheRelation(RetentionClass retention) implements RetentionAnswer {}

    /** Who has been an associate stays named in the legal registers: life of the company, and five years. */
    record KeptForTheRegister(RetentionClass retention) implements RetentionAnswer {}
}
