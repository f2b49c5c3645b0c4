package coop.alveole.ops.access;

import static coop.alveole.domain.access.Role.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.governance.AssemblyCommand.DateAssembly;
import coop.alveole.domain.imports.ImportCommand.StartImport;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.ImportId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Endpoints.Endpoint;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.query.shared.Facts;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Two members and an account, and somebody in each role who asks for them, by token and by session. */
final class Attackers {
    private final RunningHouse house;
    private final String ownName = "Ondine-" + UUID.randomUUID();
    private final String otherName = "Zelda-" + UUID.randomUUID();
    private final Label north = new Label("Nord-" + UUID.randomUUID());
    private final Label wood = new Label("Bois-" + UUID.randomUUID());
    private final MembershipId own;
    private final MembershipId other;
    private final AccountId account;
    private final AssemblyId assembly = new AssemblyId("assembly-" + UUID.randomUUID());
    private final ImportId run = new ImportId("import-" + UUID.randomUUID());
    private final String activity;
    private final String imported;
    private final ActionItemId ownAction;
    private final ActionItemId otherAction;
    private final String ownPicture;
    private final String otherPicture;
    private final Sales sales;
    private final Internals internals;
    private final String paper;
    private final List<Who> everybody;

    /** What is asked for: in reach of a territory or a person, out of it, or nowhere. */
    enum Target {
        OWN,
        OTHER,
        UNKNOWN
    }

    private Attackers(RunningHouse house) {
        this.house = house;
        var admin = house.adminToken();
        own = new MembershipId(house.member(admin, ownName, "Amina", north.text()));
        other = new MembershipId(house.member(admin, otherName, "Bruno", "Sud-" + UUID.randomUUID()));
        account = house.bean(NewAccounts.class).ofPerson(ADMIN_TEAM, new Scope.House());
        Everybody.onTheMachine(
                house,
                new DateAssembly(assembly, AssemblyKind.ORDINARY, LocalDate.of(2024, 6, 24), LocalDate.of(2024, 1, 8)),
                "date " + assembly);
        Everybody.onTheMachine(house, new StartImport(run, LocalDate.of(2024, 1, 8)), "start " + run);
        activity = opened(admin, own);
        var theirs = opened(admin, other);
        sales = Sales.of(house, admin, activity, ownName, theirs, otherName);
        internals = Internals.of(house, admin, activity, opened(admin, own), theirs, opened(admin, other));
        house.post(
                admin,
                "/api/v1/memberships/" + own + "/join-cluster",
                "{\"cluster\":\"%s\",\"joinedOn\":\"2024-01-08\"}".formatted(wood));
        imported = Multipart.id(new Multipart()
                .file("personnes.csv", "Identifiant Autonomie;Nom;Prénom\n")
                .to(house, admin, "/api/v1/imports?simulate=true"));
        ownAction = noted(admin, own);
        otherAction = noted(admin, other);
        ownPicture = Attached.picture(house, admin, own);
        otherPicture = Attached.picture(house, admin, other);
        paper = Published.forEverybody(house, admin);
        everybody = new Everybody(house, own.personId(), north, wood, new ActivityId(activity)).all();
    }

    private String opened(String admin, MembershipId holder) {
        return RunningHouse.id(house.post(
                admin,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2024-01-08\",\"sector\":\"Bois\",\"name\":\"Essai\"}"
                        .formatted(holder)));
    }

    private ActionItemId noted(String admin, MembershipId about) {
        return new ActionItemId(RunningHouse.id(house.post(
                admin,
                "/api/v1/memberships/" + about + "/note-action",
                "{\"what\":\"Rappeler\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"2099-01-31\"}")));
    }

    static Attackers of(RunningHouse house) {
        return new Attackers(house);
    }

    List<Who> everybody() {
        return everybody;
    }

    /** The first who may everywhere, or for what is theirs. */
    Who whoMay(Endpoint endpoint) {
        return everybody.stream()
                .filter(who -> who.isKnown() && !who.isFormer())
                .filter(who -> endpoint.access().roles().contains(who.role()))
                .min(Comparator.comparing(who -> !(who.scope() instanceof Scope.House)))
                .orElseThrow(() -> new AssertionError("nobody may " + endpoint.path()));
    }

    MembershipId own() {
        return own;
    }

    MembershipId other() {
        return other;
    }

    AccountId account() {
        return account;
    }

    AssemblyId assembly() {
        return assembly;
    }

    ImportId run() {
        return run;
    }

    ActionItemId action(Target about) {
        return switch (about) {
            case OWN -> ownAction;
            case OTHER -> otherAction;
            case UNKNOWN -> new ActionItemId("action-" + UUID.randomUUID());
        };
    }

    Internals internals() {
        return internals;
    }

    Sales sales() {
        return sales;
    }

    String attachment(Target about) {
        return switch (about) {
            case OWN -> ownPicture;
            case OTHER -> otherPicture;
            case UNKNOWN -> "attachment-" + UUID.randomUUID();
        };
    }

    /** A paper of the cooperative that everybody opens. */
    String paper() {
        return paper;
    }

    /** Files that hold nobody, of which a dry run was made. */
    String imported() {
        return imported;
    }

    /** Held by {@code own}. */
    String activity() {
        return activity;
    }

    /** The account of somebody who may be assigned. */
    String advisor() {
        return everybody.stream()
                .filter(who -> who.name().equals("an advisor of one person"))
                .map(who -> house.bean(Tokens.class)
                        .find(who.secret())
                        .orElseThrow()
                        .account())
                .findFirst()
                .orElseThrow()
                .value();
    }

    String ownName() {
        return ownName;
    }

    String otherName() {
        return otherName;
    }

    boolean reaches(Who who, Target target) {
        return target == Target.OWN || (target == Target.OTHER && who.scope() instanceof Scope.House);
    }

    boolean mayName(Who who, Target target) {
        return who.isKnown()
                && !who.isFormer()
                && Access.READ_IDENTITY.roles().contains(who.role())
                && reaches(who, target);
    }

    HttpResponse<String> byToken(Who who, String method, String path, String json) {
        return house.send(known(who, request(method, path, json)));
    }

    /** As whoever had read that version. */
    HttpResponse<String> havingRead(long version, Who who, String path, String json) {
        return house.send(known(who, request("POST", path, json)).setHeader("If-Match", "\"" + version + "\""));
    }

    private static HttpRequest.Builder known(Who who, HttpRequest.Builder request) {
        return who.isKnown()
                ? request.header("Authorization", "Bearer " + who.secret())
                : request.header("Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> bySession(Who who, String method, String path, String json) {
        var request = request(method, path, json)
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .header("Sec-Fetch-Site", "same-origin");
        if (who.isKnown())
            request.header("Cookie", "__Host-alveole=" + who.session()).header("X-CSRF-Token", who.csrf());
        return house.send(request);
    }

    private HttpRequest.Builder request(String method, String path, String json) {
        var request = HttpRequest.newBuilder(house.uri(path));
        if (json.isEmpty()) return request.method(method, BodyPublishers.noBody());
        // No object has come so far: that it has another version is not told to whoever may not see it.
        if (path.contains("customer-")
                || path.contains("invoice-")
                || path.contains("quote-")
                || path.contains("purchase-")
                || path.contains("internal-")
                || path.contains("membership-")
                || path.contains("account-")
                || path.contains("action-")) request.header("If-Match", "\"9999\"");
        return request.method(method, BodyPublishers.ofString(json)).header("Content-Type", "application/json");
    }

    /** How much is recorded about both. */
    int facts() {
        var facts = house.bean(Facts.class);
        var people = Stream.of(
                own.value(),
                other.value(),
                own.personId().value(),
                other.personId().value(),
                ownAction.value(),
                otherAction.value());
        return Stream.of(people, sales.ids(), internals.ids())
                .flatMap(ids -> ids)
                .mapToInt(id -> facts.of(id, Long.MAX_VALUE).size())
                .sum();
    }
}
