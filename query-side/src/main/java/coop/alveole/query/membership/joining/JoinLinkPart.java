package coop.alveole.query.membership.joining;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Last on a file: the way to where another file of the same person is joined to it. */
@Component
@Order(PartOrder.WAY_TO_JOIN)
class JoinLinkPart implements FilePart {
    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        if (!reading.viewer().may(Access.JOIN_FILES, id.personId())) return Optional.empty();
        return Optional.of(Part.named("join-files").link("/members/" + id + "/join", "joining.title"));
    }
}
