package coop.alveole.query.access.revocation;

import coop.alveole.domain.access.AccountEvent.RoleRevoked;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.TokenId;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.query.access.AccountSentences;
import coop.alveole.query.frame.Menu;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SignIns;
import coop.alveole.query.shared.SystemState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a revocation takes from an account and from the house, in sentences: what is not the case is not said. */
@Component
class RevocationSentences {
    private final AccountSentences sentences;
    private final LinesHeld lines;
    private final WhoIsLeft left;
    private final SignIns signIns;
    private final SystemState system;
    private final Supplier<LocalDate> today;
    private final MessageSource messages;

    RevocationSentences(
            AccountSentences sentences,
            LinesHeld lines,
            WhoIsLeft left,
            SignIns signIns,
            SystemState system,
            Supplier<LocalDate> today,
            MessageSource messages) {
        this.sentences = sentences;
        this.lines = lines;
        this.left = left;
        this.signIns = signIns;
        this.system = system;
        this.today = today;
        this.messages = messages;
    }

    void waitFor(Reading reading) {
        lines.waitFor(reading);
        left.waitFor(reading);
    }

    List<String> ofARole(Loss loss, RoleRevoked fact, Reading reading, Locale reader) {
        var role = fact.role();
        var ofThePerson = Stream.of(
                        roles(loss, role, reader),
                        places(loss, reader),
                        signedOut(loss, reader),
                        tokens(loss, reader),
                        proposal(loss, role, reader))
                .flatMap(said -> said);
        var ofTheHouse = Stream.of(
                        nobodyLeft(loss, role, reader), managers(loss, role, reader), work(loss, role, reading, reader))
                .flatMap(said -> said);
        return Stream.concat(ofThePerson, loss.isOfAPerson() ? ofTheHouse : Stream.empty())
                .toList();
    }

    List<String> ofAToken(Loss loss, TokenId id, Locale reader) {
        var named = loss.tokensEnded().stream()
                .filter(token -> token.id().equals(id))
                .map(token -> say("revocation.token", reader, token.name()));
        var used = signIns.lastUse(id)
                .map(at -> say("revocation.token-used", reader, French.moment(at, system.zone())))
                .orElseGet(() -> say("revocation.token-unused", reader));
        var others = loss.tokensLeft().isEmpty()
                ? say("revocation.no-token-left", reader)
                : say("revocation.tokens-left", reader, names(loss.tokensLeft()));
        return Stream.of(named, Stream.of(used, others)).flatMap(said -> said).toList();
    }

    private Stream<String> roles(Loss loss, Role role, Locale reader) {
        var lost = loss.grants(role).stream()
                .map(grant -> say(
                        "revocation.role",
                        reader,
                        loss.on(),
                        sentences.role(role, reader),
                        sentences.scope(grant.scope(), reader)));
        var rest = loss.left().isEmpty()
                ? say(loss.isOfAPerson() ? "revocation.no-role" : "revocation.no-role-software", reader)
                : say(
                        "revocation.roles-left",
                        reader,
                        loss.left().stream().map(grant -> said(grant, reader)).collect(Collectors.joining(" ; ")));
        return Stream.concat(lost, Stream.of(rest));
    }

    private Stream<String> places(Loss loss, Locale reader) {
        var closed = Menu.of(loss.closed()).parts().stream()
                .flatMap(part -> part.places().stream())
                .map(place -> say("place." + place, reader))
                .collect(Collectors.joining(", "));
        return loss.isOfAPerson() && !closed.isEmpty()
                ? Stream.of(say("revocation.places", reader, closed))
                : Stream.empty();
    }

    private Stream<String> signedOut(Loss loss, Locale reader) {
        if (!loss.isOfAPerson()) return Stream.empty();
        var when = loss.on().isAfter(today.get())
                ? say("revocation.that-day", reader, loss.on())
                : say("revocation.at-once", reader);
        int calendars = signIns.calendars(loss.account());
        return Stream.concat(
                Stream.of(say("revocation.signed-out", reader, when)),
                calendars == 0 ? Stream.empty() : Stream.of(say("revocation.calendars", reader, calendars, when)));
    }

    private Stream<String> tokens(Loss loss, Locale reader) {
        var ended = loss.tokensEnded();
        return ended.isEmpty()
                ? Stream.empty()
                : Stream.of(say("revocation.tokens", reader, ended.size(), names(ended), loss.on()));
    }

    /** What was proposed before stays proposed: it would give back what is taken. */
    private Stream<String> proposal(Loss loss, Role role, Locale reader) {
        return loss.before().proposals().stream()
                .map(AccountFile.Proposal::grant)
                .filter(grant -> grant != null && grant.role() == role)
                .limit(1)
                .map(_ -> say("revocation.proposal", reader));
    }

    /** A person's own space, and people one accompanies, are nobody else's. */
    private Stream<String> nobodyLeft(Loss loss, Role role, Locale reader) {
        return loss.grants(role).stream()
                .filter(grant -> role != Role.ENTREPRENEUR && !(grant.scope() instanceof Scope.OwnPeople))
                .filter(grant -> grant.during().contains(loss.on()))
                .filter(grant -> !left.anybodyFor(grant, loss.account(), loss.on()))
                .map(grant -> say(
                        "revocation.nobody-left",
                        reader,
                        loss.on(),
                        sentences.role(role, reader),
                        sentences.scope(grant.scope(), reader)));
    }

    private Stream<String> managers(Loss loss, Role role, Locale reader) {
        if (role != Role.ACCESS_MANAGER) return Stream.empty();
        long others = left.managingAccess(loss.account(), loss.on());
        if (others == 0) return Stream.of(say("revocation.no-manager", reader, loss.on()));
        return others == 1 ? Stream.of(say("revocation.one-manager", reader, loss.on())) : Stream.empty();
    }

    private Stream<String> work(Loss loss, Role role, Reading reading, Locale reader) {
        var held = switch (loss.lines()) {
            case STAY -> Stream.<String>empty();
            case SOME_GO -> held(loss, "revocation.some-actions", "revocation.some-deadlines", reader);
            case ALL_GO ->
                Stream.concat(
                        held(loss, "revocation.all-actions", "revocation.all-deadlines", reader),
                        counted(
                                "revocation.standing-in",
                                lines.standingIn(loss.account(), loss.on(), reading),
                                reader));
        };
        boolean advises = loss.left().stream().anyMatch(grant -> grant.role() == Role.ADVISOR);
        return role != Role.ADVISOR || advises
                ? held
                : Stream.concat(
                        held, counted("revocation.advised", lines.advised(loss.account(), today.get()), reader));
    }

    private Stream<String> held(Loss loss, String ofActions, String ofDeadlines, Locale reader) {
        return Stream.concat(
                counted(ofActions, lines.actions(loss.account(), today.get()), reader),
                counted(ofDeadlines, lines.deadlines(loss.account(), today.get()), reader));
    }

    private Stream<String> counted(String key, long count, Locale reader) {
        return count == 0 ? Stream.empty() : Stream.of(say(key, reader, count));
    }

    private String said(Grant grant, Locale reader) {
        return sentences.role(grant.role(), reader) + ", " + sentences.scope(grant.scope(), reader);
    }

    private static String names(List<AccountFile.Token> tokens) {
        return tokens.stream().map(token -> "« " + token.name() + " »").collect(Collectors.joining(", "));
    }

    private String say(String key, Locale reader, Object... values) {
        var shown = Stream.of(values)
                .map(value -> value instanceof LocalDate day ? French.day(day) : value)
                .toArray();
        return messages.getMessage(key, shown, reader);
    }
}
