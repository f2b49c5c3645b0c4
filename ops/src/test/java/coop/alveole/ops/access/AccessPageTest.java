package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.Approved;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Endpoints.Endpoint;
import coop.alveole.ops.access.Endpoints.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/access.md: who may do what, as the code says; AccessMatrixTest attacks each line of it. */
class AccessPageTest {
    private static final Path PAGE = Approved.DOCS.resolve("access.md");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Map<String, Scope> SCOPES = new LinkedHashMap<>();

    static {
        SCOPES.put("toute la coopérative", new Scope.House());
        SCOPES.put("un territoire", new Scope.OfTerritory(new Label("Tours")));
        SCOPES.put("un pôle", new Scope.OfCluster(new Label("Bois")));
        SCOPES.put(
                "une activité", new Scope.OfActivity(new ActivityId("activity-00000000-0000-4000-8000-000000000007")));
        SCOPES.put("une personne", new Scope.Own(new PersonId("person-00000000-0000-4000-8000-000000000001")));
    }

    @Test
    void thePageOfTheRightsIsUpToDate() {
        Approved.generated(PAGE, page());
    }

    private static String page() {
        var endpoints = Endpoints.of(RunningHouse.shared().program()).all().stream()
                .map(AccessPageTest::row)
                .collect(Collectors.joining("\n"));
        return """
            # Qui peut quoi

            Écrit par `AccessPageTest`, à partir du code ; ne se corrige pas à la main. `AccessMatrixTest` attaque chaque adresse dans
            chaque rôle : sur ce qui est dans la portée du rôle, sur ce qui n'y est pas, et sur ce qui n'existe pas.

            ## Les rôles et leur portée

            Un rôle vaut dans sa portée, de son premier à son dernier jour, tous deux compris. Ce qui est hors de portée répond 404, comme
            l'inconnu, en lecture, en saisie et à l'essai ; les droits sont ceux d'aujourd'hui, quel que soit le jour demandé. « Gardé » : donné
            à deux dès que deux personnes gèrent les accès.

            | rôle | %s | gardé | sans fin |
            |---|%s---|---|
            %s

            ## Les droits et les rôles

            `ANYONE` est ouvert à tous. « Jeton » : ce qu'un accès pour logiciels ne fait jamais, quel que soit son rôle, porte « jamais ».

            | droit | %s | jeton |
            |---|%s---|
            %s

            ## Les adresses et les droits

            La portée se juge sur l'objet que l'adresse nomme ; une liste ne montre que ce qui est dans la portée ; une saisie sans objet demande
            la portée de la coopérative.

            | méthode | adresse | droit | jugé sur |
            |---|---|---|---|
            %s
            """.formatted(
                        String.join(" | ", SCOPES.keySet()),
                        "---|".repeat(SCOPES.size()),
                        roles(),
                        Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(" | ")),
                        "---|".repeat(Role.values().length),
                        rights(),
                        endpoints);
    }

    private static String roles() {
        return Arrays.stream(Role.values())
                .map(role -> "| `" + role + "` | "
                        + Stream.concat(
                                        SCOPES.values().stream()
                                                .map(scope -> said(
                                                        isLawful(role, scope, new DateRange(DAY, DAY.plusDays(1))))),
                                        Stream.of(
                                                said(role.isGuarded()),
                                                said(SCOPES.values().stream()
                                                        .anyMatch(scope ->
                                                                isLawful(role, scope, DateRange.startingOn(DAY))))))
                                .collect(Collectors.joining(" | "))
                        + " |")
                .collect(Collectors.joining("\n"));
    }

    private static boolean isLawful(Role role, Scope scope, DateRange during) {
        try {
            new Grant(role, scope, during).requireLawful();
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private static String rights() {
        return Arrays.stream(Access.values())
                .map(access -> "| `" + access + "` | "
                        + Arrays.stream(Role.values())
                                .map(role -> said(access == Access.ANYONE
                                        || access.roles().contains(role)))
                                .collect(Collectors.joining(" | "))
                        + " | " + (access.isForPeopleOnly() ? "jamais" : "oui") + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String row(Endpoint endpoint) {
        return "| %s | `%s` | `%s` | %s |"
                .formatted(endpoint.method(), endpoint.path(), endpoint.access(), judgedOn(endpoint));
    }

    private static String judgedOn(Endpoint endpoint) {
        if (endpoint.access() == Access.ANYONE) return "–";
        if (endpoint.isOfAnObject()) return "l'objet";
        return endpoint.kind() == Kind.COMMAND ? "la coopérative" : "ce qui est montré";
    }

    private static String said(boolean yes) {
        return yes ? "oui" : "–";
    }
}
