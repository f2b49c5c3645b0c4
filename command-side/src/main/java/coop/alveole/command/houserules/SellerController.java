package coop.alveole.command.houserules;

import static coop.alveole.domain.shared.trade.MoneyOption.Question.*;

import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.houserules.MoneyChoice.*;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.SellerWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an invoice says of the seller and of its terms, the series of its numbers, and what follows when it is not paid. */
@RestController
@RequestMapping(IdentityController.HOUSE_RULES)
class SellerController {
    record OptionBody(MoneyOption value, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    record DaysBody(int value, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    /** A yearly rate in percent, as it is typed. */
    record LateInterestBody(String value, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    record EndLateInterestBody(LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    record WordsBody(Label value, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    record AddressBody(
            Label street, Label town, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    record SeriesBody(
            Label prefix, Label reason, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    record EstablishmentSeriesBody(
            Label establishment,
            Label prefix,
            Label reason,
            LocalDate validFrom,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            Label source)
            implements Decided {}

    record EndEstablishmentSeriesBody(
            Label establishment, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    private final MoneyChoices choices;

    SellerController(MoneyChoices choices) {
        this.choices = choices;
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/vat-regime")
    ResponseEntity<Object> vatRegime(@RequestBody OptionBody body, Request request) {
        return choices.send(new Option(VAT_REGIME, body.value()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/reminder-tone")
    ResponseEntity<Object> reminderTone(@RequestBody OptionBody body, Request request) {
        return choices.send(new Option(REMINDER_TONE, body.value()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/due-days")
    ResponseEntity<Object> dueDays(@RequestBody DaysBody body, Request request) {
        return choices.send(new Delay(MoneyDelay.DUE_DAYS, body.value()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/reminder-hold-days")
    ResponseEntity<Object> reminderHoldDays(@RequestBody DaysBody body, Request request) {
        return choices.send(new Delay(MoneyDelay.REMINDER_HOLD_DAYS, body.value()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/late-penalty")
    ResponseEntity<Object> latePenalty(@RequestBody WordsBody body, Request request) {
        return choices.send(new Words(SellerWord.LATE_PENALTY, List.of(body.value())), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/late-interest")
    ResponseEntity<Object> lateInterest(@RequestBody LateInterestBody body, Request request) {
        var rate = Percent.read(body.value(), "value");
        return choices.send(new LateInterest(Optional.of(rate)), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/end-late-interest")
    ResponseEntity<Object> noLateInterest(@RequestBody EndLateInterestBody body, Request request) {
        return choices.send(new LateInterest(Optional.empty()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/early-payment")
    ResponseEntity<Object> earlyPayment(@RequestBody WordsBody body, Request request) {
        return choices.send(new Words(SellerWord.EARLY_PAYMENT, List.of(body.value())), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/rcs-town")
    ResponseEntity<Object> rcsTown(@RequestBody WordsBody body, Request request) {
        return choices.send(new Words(SellerWord.RCS_TOWN, List.of(body.value())), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/vat-number")
    ResponseEntity<Object> vatNumber(@RequestBody WordsBody body, Request request) {
        return choices.send(new Words(SellerWord.VAT_NUMBER, List.of(body.value())), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/training-number")
    ResponseEntity<Object> trainingNumber(@RequestBody WordsBody body, Request request) {
        return choices.send(new Words(SellerWord.TRAINING_NUMBER, List.of(body.value())), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/address")
    ResponseEntity<Object> address(@RequestBody AddressBody body, Request request) {
        return choices.send(new Words(SellerWord.ADDRESS, List.of(body.street(), body.town())), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/invoice-series")
    ResponseEntity<Object> series(@RequestBody SeriesBody body, Request request) {
        return choices.send(new HouseSeries(body.prefix(), body.reason()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/establishment-series")
    ResponseEntity<Object> ofEstablishment(@RequestBody EstablishmentSeriesBody body, Request request) {
        return choices.send(new EstablishmentSeries(body.establishment(), body.prefix(), body.reason()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/end-establishment-series")
    ResponseEntity<Object> endOfEstablishment(@RequestBody EndEstablishmentSeriesBody body, Request request) {
        return choices.send(new NoEstablishmentSeries(body.establishment()), body, request);
    }
}
