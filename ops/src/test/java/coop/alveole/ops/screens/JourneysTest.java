package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.ops.Approved;
import coop.alveole.ops.Turn;
import coop.alveole.ops.house.Founding;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each journey, whole, in everything with each means (docs/journeys.md): no page on the way complains, asks elsewhere, or cuts a word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest extends OpenHouse {
    private final Map<Means, Visitor> visitors = new EnumMap<>(Means.class);
    private final Map<Journey, Set<Means>> done = new EnumMap<>(Journey.class);

    /** In a build each journey has its turn of one of the means. */
    static Stream<Arguments> journeys() {
        var means = List.of(Means.values());
        var journeys = List.of(Journey.values());
        return means.stream()
                .flatMap(one -> journeys.stream()
                        .filter(journey -> Turn.isOf(journeys.indexOf(journey), means.indexOf(one), means.size()))
                        .map(journey -> Arguments.of(journey, one)));
    }

    @BeforeAll
    void theTeam() {
        Showroom.welcome(house, Scene.MARTHE, house.bean(Founding.class).firstAccount());
        Showroom.welcome(house, Scene.BRUNO, Role.ACCESS_MANAGER);
        Showroom.welcome(house, Scene.GAELLE, Role.ADMIN_TEAM);
    }

    @AfterAll
    void saidInTheDocuments() {
        visitors.values().forEach(Visitor::close);
        // A journey that broke off, or was left out, has failed by itself: the page is about all of them.
        if (done.values().stream().mapToInt(Set::size).sum() == Journey.values().length * Means.values().length)
            Approved.generated(Approved.DOCS.resolve("journeys.md"), page());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("journeys")
    void isDone(Journey journey, Means means) throws Exception {
        var visitor = visitors.computeIfAbsent(means, _ -> Visitor.at(house, means.look()));
        journey.in(new Scene(house, admin, means.at(visitor), means));
        assertThat(visitor.complaints()).isEmpty();
        done.computeIfAbsent(journey, _ -> EnumSet.noneOf(Means.class)).add(means);
    }

    private String page() {
        var page = new StringBuilder("""
                # Les parcours, et par quels moyens

                Écrit par `JourneysTest`, qui joue chaque parcours dans un navigateur, par les mots que portent les écrans ; ne se corrige pas à la main.
                À chaque page : aucune erreur dans la console, aucune demande perdue ni envoyée ailleurs, aucun mot coupé. Au clavier, ce qui a le
                focus se voit et n'est sous rien ; au doigt, ce que l'on touche a 24 px au moins, ou se trouve dans une phrase.

                """);
        page.append(row("parcours", Stream.of(Means.values()).map(Means::words)));
        page.append(row("---", Stream.of(Means.values()).map(_ -> "---")));
        for (var journey : Journey.values())
            page.append(row(journey.words(), Stream.of(Means.values()).map(means -> said(journey, means))));
        return page.toString();
    }

    private String said(Journey journey, Means means) {
        return done.getOrDefault(journey, Set.of()).contains(means) ? "oui" : "non";
    }

    private static String row(String first, Stream<String> others) {
        return others.collect(Collectors.joining(" | ", "| " + first + " | ", " |\n"));
    }
}
