package coop.alveole.command.absence;

import static coop.alveole.domain.shared.RequestRule.ACCOUNT_OF_A_COLLEAGUE;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.RightsOfOthers;
import coop.alveole.domain.absence.AbsenceCommand;
import coop.alveole.domain.absence.AbsenceCommand.*;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Absences, each under the account of whoever is away: one's own, or a colleague's for whoever has the whole house. */
@RestController
@RequestMapping("/api/v1/accounts")
class AbsenceController {
    private static final String ABSENCES = "/api/v1/absences";

    /** Both days are included; without a substitute the lines go to the desk. */
    record RecordBody(
            LocalDate from, LocalDate lastDay, @Nullable AccountId substitute) {}

    /** {@code from} says which absence, {@code returnedOn} is the first day back. */
    record EndBody(LocalDate from, LocalDate returnedOn) {}

    private final Commands commands;
    private final RightsOfOthers rights;

    AbsenceController(Commands commands, RightsOfOthers rights) {
        this.commands = commands;
        this.rights = rights;
    }

    @Allowed(Access.RECORD_ABSENCE)
    @PostMapping("/{id}/record-absence")
    ResponseEntity<Object> record(@PathVariable AccountId id, @RequestBody RecordBody body, Request request) {
        UNKNOWN.require(isOfTheTeam(id), "id");
        var substitute = body.substitute();
        if (substitute != null) ACCOUNT_OF_A_COLLEAGUE.require(isOfTheTeam(substitute), "substitute");
        var command = new RecordAbsence(
                AbsencesId.of(id), body.from(), body.lastDay(), substitute, reach(id, substitute, body));
        return done(command, request);
    }

    @Allowed(Access.RECORD_ABSENCE)
    @PostMapping("/{id}/end-absence")
    ResponseEntity<Object> end(@PathVariable AccountId id, @RequestBody EndBody body, Request request) {
        UNKNOWN.require(isOfTheTeam(id), "id");
        return done(new EndAbsence(AbsencesId.of(id), body.from(), body.returnedOn()), request);
    }

    private boolean isOfTheTeam(AccountId account) {
        return rights.coversSomething(account, Access.RECORD_ABSENCE);
    }

    /** Days out of order are refused by their own rule; whatever is reached during them does not matter. */
    private SubstituteReach reach(AccountId absent, @Nullable AccountId substitute, RecordBody body) {
        if (substitute == null || body.lastDay().isBefore(body.from())) return SubstituteReach.NOT_ALL;
        var days = new DateRange(body.from(), body.lastDay().plusDays(1));
        return rights.reachAllOf(substitute, absent, Access.FOLLOW_ACTION, days)
                ? SubstituteReach.ALL_THE_LINES
                : SubstituteReach.NOT_ALL;
    }

    private ResponseEntity<Object> done(AbsenceCommand command, Request request) {
        return Replies.done(commands.send(command, request), ABSENCES);
    }
}
