package coop.alveole.query.membership;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.deadline.ActByWords;
import coop.alveole.query.deadline.DaysToAct;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.governance.AssemblyView;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.membership.MemberPage.Act;
import coop.alveole.query.membership.MemberPage.Choices;
import coop.alveole.query.shared.FormCard.Option;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the file of a person takes from the rules of the cooperative: assemblies, territories, the last day to act. */
@Component
class HouseWords {
    private final DaysToAct days;
    private final ActByWords words;
    private final AssemblyCalendar calendar;
    private final OurRules rules;
    private final MessageSource messages;

    HouseWords(DaysToAct days, ActByWords words, AssemblyCalendar calendar, OurRules rules, MessageSource messages) {
        this.days = days;
        this.words = words;
        this.calendar = calendar;
        this.rules = rules;
        this.messages = messages;
    }

    /** Only for who is not an associate yet. */
    Optional<Act> act(Optional<MemberView> member, Reading reading, Locale reader) {
        return member.filter(view -> view.standing().equals("CESA"))
                .flatMap(view -> Optional.ofNullable(view.associateBy())
                        .map(by -> days.of(new MembershipId(view.id()), by, reading)))
                .map(act -> new Act(French.day(act.actBy()), words.of(act, reader)));
    }

    Choices choices(Reading reading, Locale reader) {
        return new Choices(
                calendar.standing(reading).stream()
                        .map(assembly -> option(assembly, reader))
                        .toList(),
                rules.territories(reading).stream()
                        .map(name -> new Option(name, null, name))
                        .toList());
    }

    private Option option(AssemblyView assembly, Locale reader) {
        var kind = messages.getMessage("choice." + assembly.kind(), null, reader);
        var said = messages.getMessage("assembly.option", new Object[] {kind, French.day(assembly.heldOn())}, reader);
        return new Option(assembly.id(), null, said);
    }
}
