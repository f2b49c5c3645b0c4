package coop.alveole.query.membership.flag;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: what was found broken, and of what somebody took note; something is said of it in the list of the kind. */
@Component
@Order(PartOrder.FLAGS)
class FlagPart implements FilePart {
    private final FlagQueries queries;
    private final FlagRows rows;
    private final MessageSource messages;

    FlagPart(FlagQueries queries, FlagRows rows, MessageSource messages) {
        this.queries = queries;
        this.rows = rows;
        this.messages = messages;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        var flags = queries.flags(id, reading);
        if (flags.isEmpty()) return Optional.empty();
        var table = Table.of(
                "flags.noted",
                List.of("flags.what", "flags.fact", "flags.allowed", "flags.acknowledged"),
                flags,
                flag -> row(flag, reader),
                FlagPart::page);
        return Optional.of(Part.named("flags").table(table));
    }

    private static String page(FlagView flag) {
        return "/flags?kind=" + flag.kind() + (flag.acknowledged() == null ? "" : "&state=ACKNOWLEDGED");
    }

    private List<String> row(FlagView flag, Locale reader) {
        return List.of(
                messages.getMessage("flag." + flag.kind(), null, reader),
                rows.fact(flag, reader),
                rows.limit(flag, reader),
                rows.acknowledged(flag.acknowledged(), reader));
    }
}
