package coop.alveole.query.access;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.SignIns;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says each event of an account in one sentence of the bundle, and its rights in words. */
@Component
public class AccountSentences {
    private final MessageSource messages;
    private final SignIns signIns;

    AccountSentences(MessageSource messages, SignIns signIns) {
        this.messages = messages;
        this.signIns = signIns;
    }

    public String of(AccountEvent event, Locale reader) {
        return switch (event) {
            case AccountOpened e -> say("event.AccountOpened." + e.kind(), reader, e.openedOn());
            case RoleGranted e ->
                say(
                        "event.RoleGranted",
                        reader,
                        role(e.role(), reader),
                        scope(e.scope(), reader),
                        during(e.during(), reader));
            case RoleRevoked e -> say("event.RoleRevoked", reader, role(e.role(), reader), e.revokedOn());
            case LinkIssued e -> say("event.LinkIssued", reader, e.issuedOn());
            case TokenIssued e -> say("event.TokenIssued", reader, e.name(), during(e.during(), reader));
            case TokenRevoked e -> say("event.TokenRevoked", reader, e.revokedOn());
            case RoleProposed e ->
                say(
                        "event.RoleProposed",
                        reader,
                        role(e.role(), reader),
                        scope(e.scope(), reader),
                        during(e.during(), reader),
                        who(e.proposedBy(), reader));
            case ResetProposed e -> say("event.ResetProposed", reader, e.proposedOn(), who(e.proposedBy(), reader));
            case ProposalConfirmed e ->
                say("event.ProposalConfirmed", reader, e.confirmedOn(), who(e.confirmedBy(), reader));
            case ProposalDeclined e -> say("event.ProposalDeclined", reader, e.declinedOn());
            case PasswordReset e -> say("event.PasswordReset", reader, e.resetOn(), who(e.askedBy(), reader));
        };
    }

    public String role(Role role, Locale reader) {
        return say("role." + role, reader);
    }

    public String scope(Scope scope, Locale reader) {
        return switch (scope) {
            case Scope.House _ -> say("scope.house", reader);
            case Scope.OwnPeople _ -> say("scope.own-people", reader);
            case Scope.OfTerritory of -> say("scope.territory", reader, of.territory());
            case Scope.OfCluster of -> say("scope.cluster", reader, of.cluster());
            case Scope.OfActivity of -> say("scope.activity", reader, of.activityId());
            case Scope.Own own -> say("scope.person", reader, own.personId());
        };
    }

    String during(DateRange days, Locale reader) {
        return days.end()
                .map(end -> say("during.closed", reader, days.from(), end.minusDays(1)))
                .orElseGet(() -> say("during.open", reader, days.from()));
    }

    /** The name somebody signs in with; an account that has none is told by its id. */
    public String who(AccountId account, Locale reader) {
        return signIns.called(account, () -> say("account.machine", reader));
    }

    private String say(String key, Locale reader, Object... values) {
        var shown = Stream.of(values)
                .map(value -> value instanceof LocalDate day ? French.day(day) : value.toString())
                .toArray();
        return messages.getMessage(key, shown, reader);
    }
}
