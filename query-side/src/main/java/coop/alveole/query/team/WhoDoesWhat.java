package coop.alveole.query.team;

import coop.alveole.domain.absence.Absence;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.SignIns;
import coop.alveole.query.shared.WorkCards;
import coop.alveole.query.shared.WorkCards.Card;
import coop.alveole.query.worklist.Colleagues;
import coop.alveole.query.worklist.WhoIsAway;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who holds which function where on that day, and who stands in for whoever is away. */
@Component
class WhoDoesWhat {
    /** In the order in which people look for somebody; an auditor is of another house. */
    private static final List<Role> FUNCTIONS =
            List.of(Role.CO_MANAGER, Role.ADMIN_TEAM, Role.ADVISOR, Role.ACCOUNTANT, Role.ACCESS_MANAGER);

    private static final Listing<Colleague> TEAM = new Listing<>(
            "who-does-what",
            "qui-fait-quoi",
            "team.title",
            "team.count",
            "team.none",
            Colleague::id,
            List.of(
                    Column.words("function", "team.function", Colleague::function),
                    Column.words("where", "team.where", Colleague::where),
                    Column.words("name", "team.name", Colleague::name),
                    Column.words("phone", "person.phone", Colleague::phone),
                    Column.words("email", "person.email", Colleague::email),
                    Column.<Colleague>words("today", "team.today", Colleague::today)
                            .counted()));

    private final Documents<AccountFile> documents;
    private final Resident<AccountFile> accounts;
    private final WhoIsAway away;
    private final WorkCards cards;
    private final SignIns signIns;
    private final Colleagues colleagues;
    private final MessageSource messages;
    private final Supplier<LocalDate> today;

    WhoDoesWhat(
            Documents<AccountFile> documents,
            Resident<AccountFile> accounts,
            WhoIsAway away,
            WorkCards cards,
            SignIns signIns,
            Colleagues colleagues,
            MessageSource messages,
            Supplier<LocalDate> today) {
        this.documents = documents;
        this.accounts = accounts;
        this.away = away;
        this.cards = cards;
        this.signIns = signIns;
        this.colleagues = colleagues;
        this.messages = messages;
        this.today = today;
    }

    Listed<Colleague> listed(@Nullable String territory, Reading reading, Locale reader) {
        reading.ofList().waitFor(documents);
        away.waitFor(reading);
        var rows = accounts.rows().stream()
                .filter(file -> file.kind() == AccountKind.PERSON)
                .filter(file -> !signIns.isTheMachine(new AccountId(file.id())))
                .flatMap(file -> functions(file, territory, reading, reader))
                .sorted(Comparator.comparingInt((Colleague one) -> FUNCTIONS.indexOf(one.role()))
                        .thenComparing(Colleague::name, French.order())
                        .thenComparing(Colleague::id))
                .toList();
        return TEAM.of(rows, List.of(Chip.words("territory", "deadlines.territory", territory)));
    }

    private Stream<Colleague> functions(AccountFile file, @Nullable String territory, Reading reading, Locale reader) {
        Map<Role, List<Scope>> held = file.rights().grants().stream()
                .filter(grant ->
                        FUNCTIONS.contains(grant.role()) && grant.during().contains(dayOf(reading)))
                .filter(grant -> isIn(territory, grant.scope()))
                .collect(Collectors.groupingBy(
                        Grant::role,
                        () -> new EnumMap<>(Role.class),
                        Collectors.mapping(Grant::scope, Collectors.toList())));
        return held.entrySet().stream()
                .map(each -> colleague(new AccountId(file.id()), each.getKey(), each.getValue(), reading, reader));
    }

    private Colleague colleague(AccountId account, Role role, List<Scope> scopes, Reading reading, Locale reader) {
        var card = cards.of(account).orElse(Card.BLANK);
        return new Colleague(
                account.value(),
                role,
                say("role." + role, reader),
                scopes.stream().map(scope -> where(scope, reader)).distinct().collect(Collectors.joining(", ")),
                colleagues.name(account, reader),
                card.phone(),
                card.email(),
                away.on(account, dayOf(reading))
                        .map(absence -> today(absence, reader))
                        .orElse(""));
    }

    /** Who is away on another day is read by those who note absences; everybody else calls somebody today. */
    private LocalDate dayOf(Reading reading) {
        return reading.viewer().maySomewhere(Access.RECORD_ABSENCE) ? reading.asOf() : today.get();
    }

    /** Neither since when nor why: whom to ask instead. */
    private String today(Absence absence, Locale reader) {
        var substitute = absence.substitute();
        return substitute == null
                ? say("team.away", reader)
                : say("team.away-see", reader, colleagues.name(substitute, reader));
    }

    private String where(Scope scope, Locale reader) {
        return switch (scope) {
            case Scope.House _ -> say("scope.house", reader);
            case Scope.OfTerritory of -> of.territory().text();
            case Scope.OfCluster of -> say("scope.cluster", reader, of.cluster().text());
            case Scope.OfActivity _ -> say("team.an-activity", reader);
            case Scope.OwnPeople _ -> say("scope.own-people", reader);
            case Scope.Own _ -> say("team.a-person", reader);
        };
    }

    private static boolean isIn(@Nullable String territory, Scope scope) {
        return territory == null
                || territory.isBlank()
                || !(scope instanceof Scope.OfTerritory of)
                || of.territory().text().equals(territory.strip());
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
