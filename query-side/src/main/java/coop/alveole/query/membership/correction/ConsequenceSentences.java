package coop.alveole.query.membership.correction;

import coop.alveole.domain.membership.CapeEvent.CapeEnded;
import coop.alveole.domain.membership.CesaEvent.CesaEnded;
import coop.alveole.domain.membership.CesaEvent.ContractEndedForNonAssociation;
import coop.alveole.domain.membership.association.AssociationEvent.AssociationEnded;
import coop.alveole.domain.membership.employment.EmploymentEvent.EmploymentEnded;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What would be recorded, in sentences; of an end, first what it ends, and what opens then. */
@Component
class ConsequenceSentences {
    private final Sentences sentences;
    private final MessageSource messages;

    ConsequenceSentences(Sentences sentences, MessageSource messages) {
        this.sentences = sentences;
        this.messages = messages;
    }

    List<String> of(List<?> facts, Locale reader) {
        return Stream.concat(
                        facts.stream().flatMap(fact -> follows(fact, reader)),
                        facts.stream().map(fact -> sentences.of(fact, reader)))
                .distinct()
                .toList();
    }

    private Stream<String> follows(Object fact, Locale reader) {
        return switch (fact) {
            case CapeEnded e -> Stream.of(say("consequence.contract", reader, e.lastDay()));
            case CesaEnded e -> Stream.of(say("consequence.contract", reader, e.lastDay()));
            case ContractEndedForNonAssociation e -> Stream.of(say("consequence.contract", reader, e.lastDay()));
            case EmploymentEnded e -> Stream.of(say("consequence.contract", reader, e.lastDay()));
            case AssociationEnded e -> Stream.of(say("consequence.association", reader, e.effectiveOn()));
            case MemberLeft e ->
                Stream.of(
                        say("consequence.exit", reader, e.effectiveOn()),
                        messages.getMessage("consequence.exit-file", null, reader));
            default -> Stream.empty();
        };
    }

    private String say(String key, Locale reader, LocalDate day) {
        return messages.getMessage(key, new Object[] {French.day(day)}, reader);
    }
}
