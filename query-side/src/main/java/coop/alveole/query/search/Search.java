package coop.alveole.query.search;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.organisation.OrganisationFile;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.activity.ActivityView;
import coop.alveole.query.membership.OpenedFiles;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.search.Found.Hit;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** People, legal persons and activities that answer to a few letters or digits, those found by their name first. */
@Component
class Search {
    private static final int SHOWN = 10;
    private static final Comparator<Hit> ORDER = Comparator.comparing(
                    (Hit hit) -> !hit.field().isEmpty())
            .thenComparing(Hit::name, French.order())
            .thenComparing(Hit::id);

    private final PeopleFound people;
    private final Organisations organisations;
    private final ActivityQueries activities;
    private final OpenedFiles opened;

    Search(PeopleFound people, Organisations organisations, ActivityQueries activities, OpenedFiles opened) {
        this.people = people;
        this.organisations = organisations;
        this.activities = activities;
        this.opened = opened;
    }

    /** What whoever asks nothing may go on with. */
    List<Hit> recent(Reading reading) {
        return people.of(opened.of(reading), reading).toList();
    }

    Found find(String asked, Reading reading) {
        var sought = Sought.of(asked);
        if (sought.isNothing()) return Found.NOTHING;
        var humans = first(people.find(sought, reading));
        var legal = first(organisations(sought, reading));
        var businesses = first(activities(sought, reading));
        return new Found(
                shown(humans),
                shown(legal),
                shown(businesses),
                Stream.of(humans, legal, businesses).anyMatch(hits -> hits.size() > SHOWN));
    }

    private Stream<Hit> organisations(Sought sought, Reading reading) {
        return organisations.all(reading).stream()
                .filter(file -> reading.viewer().may(Access.READ_MEMBERS, new MembershipId(file.id()).personId()))
                .filter(file ->
                        sought.begins(Sought.words(Organisations.name(file, reading))) || sought.isIn(siren(file)))
                .map(file -> new Hit(
                        file.id(),
                        "/members/" + file.id(),
                        Organisations.name(file, reading),
                        "",
                        "",
                        "",
                        siren(file)));
    }

    private static String siren(OrganisationFile file) {
        return Optional.ofNullable(file.siren()).map(siren -> siren.digits()).orElse("");
    }

    private Stream<Hit> activities(Sought sought, Reading reading) {
        return activities.activities(Optional.empty(), reading).stream()
                .filter(activity -> sought.begins(Sought.words(activity.name().text())))
                .map(Search::hit);
    }

    private static Hit hit(ActivityView activity) {
        return new Hit(
                activity.id(), "/activities/" + activity.id(), activity.name().text(), "", "", "", activity.sector());
    }

    /** One more than is shown, to know whether there are more. */
    private static List<Hit> first(Stream<Hit> hits) {
        return hits.sorted(ORDER).limit(SHOWN + 1L).toList();
    }

    private static List<Hit> shown(List<Hit> hits) {
        return hits.size() > SHOWN ? hits.subList(0, SHOWN) : hits;
    }
}
