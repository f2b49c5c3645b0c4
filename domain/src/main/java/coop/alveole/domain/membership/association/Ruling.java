package coop.alveole.domain.membership.association;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** Whether an assembly has to rule on a candidacy (COOP-08: loi 78-763 art. 7 and 8). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ruling")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Ruling.Due.class, name = "DUE"),
    @JsonSubTypes.Type(value = Ruling.Free.class, name = "FREE")
})
public sealed interface Ruling {
    /** From that day on, while the employment lasts: a year of it, and a year since the last refusal. */
    record Due(LocalDate from) implements Ruling {}

    /** Nobody employed here: the assembly may rule when it likes. */
    record Free() implements Ruling {}
}
