package coop.alveole.command.houserules;

import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.houserules.MoneyChoice.NoSelfValidation;
import coop.alveole.domain.houserules.MoneyChoice.SelfValidation;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The validation of an activity's own invoices, given to its holders or taken back. */
@RestController
@RequestMapping(IdentityController.HOUSE_RULES)
class DelegationController {
    record SelfValidationBody(
            ActivityId activityId, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    record EndSelfValidationBody(
            ActivityId activityId, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    private final MoneyChoices choices;
    private final RuledActivities activities;

    DelegationController(MoneyChoices choices, RuledActivities activities) {
        this.choices = choices;
        this.activities = activities;
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/self-validation")
    ResponseEntity<Object> delegate(@RequestBody SelfValidationBody body, Request request) {
        return choices.send(new SelfValidation(activities.known(body.activityId())), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/end-self-validation")
    ResponseEntity<Object> takeBack(@RequestBody EndSelfValidationBody body, Request request) {
        return choices.send(new NoSelfValidation(body.activityId()), body, request);
    }
}
