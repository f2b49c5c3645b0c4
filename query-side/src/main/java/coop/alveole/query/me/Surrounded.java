package coop.alveole.query.me;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.governance.AssemblyView;
import coop.alveole.query.me.MyPage.Fact;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who accompanies, where one belongs, when the next assembly is, and by when one becomes an associate. */
@Component
class Surrounded {
    private final Placements placements;
    private final Colleagues colleagues;
    private final AssemblyCalendar assemblies;
    private final MessageSource messages;

    Surrounded(Placements placements, Colleagues colleagues, AssemblyCalendar assemblies, MessageSource messages) {
        this.placements = placements;
        this.colleagues = colleagues;
        this.assemblies = assemblies;
        this.messages = messages;
    }

    List<Fact> of(MembershipId id, Optional<MemberFile.Line> line, Reading reading, Locale reader) {
        placements.waitFor(reading);
        var day = reading.asOf();
        var advisor = placements
                .advisorOn(id.value(), day)
                .map(account -> new Fact("me.advisor", colleagues.name(account, reader)));
        var territory = placements.territoryOn(id.value(), day).map(name -> new Fact("person.territory", name.text()));
        var assembly = assemblies.standing(reading).stream()
                .filter(each -> !each.heldOn().isBefore(day))
                .min(Comparator.comparing(AssemblyView::heldOn))
                .map(each -> new Fact("me.next-assembly", said(each, reader)));
        var associateBy =
                line.map(MemberFile.Line::associateBy).map(by -> new Fact("members.associate-by", French.day(by)));
        return Stream.of(advisor, territory, associateBy, assembly)
                .flatMap(Optional::stream)
                .toList();
    }

    private String said(AssemblyView assembly, Locale reader) {
        var kind = messages.getMessage("choice." + assembly.kind(), null, reader);
        return messages.getMessage("assembly.option", new Object[] {kind, French.day(assembly.heldOn())}, reader);
    }
}
