package coop.alveole.query.membership.placement;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.membership.placement.PlacementView.Since;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: territory, advisor, clusters, those of before, and what may be changed. */
@Component
@Order(PartOrder.PLACEMENT)
class PlacementPart implements FilePart {
    private final PlacementQueries queries;
    private final Colleagues colleagues;
    private final MessageSource messages;

    PlacementPart(PlacementQueries queries, Colleagues colleagues, MessageSource messages) {
        this.queries = queries;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        return queries.placement(id, reading)
                .map(view ->
                        Part.named("placement").facts(facts(view, reader)).actions(actions(id, view, reading, reader)));
    }

    private List<Fact> facts(PlacementView view, Locale reader) {
        return Stream.of(
                        fact("placement.territory", view.territory(), reader),
                        former("placement.former-territories", view.formerTerritories(), reader),
                        fact("placement.advisor", named(view.advisor(), reader), reader),
                        former(
                                "placement.former-advisors",
                                view.formerAdvisors().stream()
                                        .map(since -> known(since, reader))
                                        .toList(),
                                reader),
                        former("placement.clusters", view.clusters(), reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private @Nullable Since named(@Nullable Since advisor, Locale reader) {
        return advisor == null ? null : known(advisor, reader);
    }

    /** By the name they sign in with. */
    private Since known(Since advisor, Locale reader) {
        return new Since(colleagues.name(new AccountId(advisor.name()), reader), advisor.from());
    }

    private Optional<Fact> fact(String label, @Nullable Since since, Locale reader) {
        return Optional.ofNullable(since).map(known -> new Fact(label, say(known, reader)));
    }

    /** Nobody to choose from: the account is typed. */
    private Action.Field advisor(PlacementView view, Reading reading, Locale reader) {
        var territory = view.territory();
        var advisors = colleagues.advisors(territory == null ? null : territory.name(), reading, reader);
        return advisors.isEmpty() ? text("advisor") : pick("advisor", advisors);
    }

    private Optional<Fact> former(String label, List<Since> lines, Locale reader) {
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(
                new Fact(label, lines.stream().map(line -> say(line, reader)).collect(Collectors.joining(", "))));
    }

    private String say(Since since, Locale reader) {
        return messages.getMessage("placement.since", new Object[] {since.name(), French.day(since.from())}, reader);
    }

    private List<Action> actions(MembershipId id, PlacementView view, Reading reading, Locale reader) {
        if (!reading.viewer().may(Access.PLACE_MEMBER, id.personId())) return List.of();
        var clusters = view.clusters().stream()
                .map(cluster -> new Option(cluster.name(), cluster.name()))
                .toList();
        var leave = clusters.isEmpty()
                ? Stream.<Action>empty()
                : Stream.of(Action.of(id, "leave-cluster", pick("cluster", clusters), day("lastDay")));
        return Stream.concat(
                        Stream.of(
                                Action.of(id, "move-territory", text("territory"), day("movedOn")),
                                Action.of(id, "assign-advisor", advisor(view, reading, reader), day("assignedOn")),
                                Action.of(id, "join-cluster", text("cluster"), day("joinedOn"))),
                        leave)
                .toList();
    }
}
