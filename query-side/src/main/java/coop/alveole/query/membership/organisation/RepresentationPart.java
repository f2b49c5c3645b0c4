package coop.alveole.query.membership.organisation;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.people.Organisations.Represents;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file of somebody: which legal persons they have represented, as far as the reader may see those. */
@Component
@Order(PartOrder.ORGANISATION)
class RepresentationPart implements FilePart {
    private final Organisations organisations;

    RepresentationPart(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public boolean isOfContactsToo() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        var represented = organisations.representedBy(id.personId(), reading.asOf(), reading).stream()
                .filter(each -> reading.viewer()
                        .may(
                                Access.READ_MEMBERS,
                                new MembershipId(each.legalPerson().id()).personId()))
                .toList();
        return represented.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.named("representation").table(table(represented, reading)));
    }

    private static Table table(List<Represents> represented, Reading reading) {
        return Table.of(
                "organisation.represented",
                List.of("organisation.legal-person", "member.from", "member.to"),
                represented,
                each -> OrganisationPart.row(Organisations.name(each.legalPerson(), reading), each.mandate()),
                each -> "/members/" + each.legalPerson().id());
    }
}
