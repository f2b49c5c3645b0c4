package coop.alveole.command.houserules;

import static coop.alveole.domain.shared.trade.MoneyOption.Question.*;

import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.houserules.MoneyChoice;
import coop.alveole.domain.houserules.MoneyChoice.*;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PersonCharge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the contribution is counted on, what is charged beside it, and how its amounts are bounded. */
@RestController
@RequestMapping(IdentityController.HOUSE_RULES)
class ContributionController {
    record OptionBody(MoneyOption value, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    /** An amount, or none. */
    record AmountBody(
            MoneyAmount.Holding value,
            @Nullable Long amountCents,
            LocalDate validFrom,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            Label source)
            implements Decided {}

    /** Apart, by an amount a year; or within the contribution. */
    record PersonChargeBody(
            PersonCharge.Carried value,
            @Nullable Long amountCents,
            LocalDate validFrom,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            Label source)
            implements Decided {}

    record ChargeBody(
            Label name,
            long amountCents,
            DirectCharge.Bearer bearer,
            DirectCharge.Period period,
            LocalDate validFrom,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            Label source)
            implements Decided {}

    record EndChargeBody(Label name, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    private final MoneyChoices choices;

    ContributionController(MoneyChoices choices) {
        this.choices = choices;
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/contribution-base")
    ResponseEntity<Object> base(@RequestBody OptionBody body, Request request) {
        return choices.send(new Option(CONTRIBUTION_BASE, body.value()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/subcontracting")
    ResponseEntity<Object> subcontracting(@RequestBody OptionBody body, Request request) {
        return choices.send(new Option(SUBCONTRACTING, body.value()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/bad-debts")
    ResponseEntity<Object> badDebts(@RequestBody OptionBody body, Request request) {
        return choices.send(new Option(BAD_DEBTS, body.value()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/internal-invoices")
    ResponseEntity<Object> internalInvoices(@RequestBody OptionBody body, Request request) {
        return choices.send(new Option(INTERNAL_INVOICES, body.value()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/rounding")
    ResponseEntity<Object> rounding(@RequestBody OptionBody body, Request request) {
        return choices.send(new Option(ROUNDING, body.value()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/large-purchase")
    ResponseEntity<Object> largePurchase(@RequestBody AmountBody body, Request request) {
        return choices.send(amount(MoneyAmount.LARGE_PURCHASE, body), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/minimum-fee")
    ResponseEntity<Object> minimumFee(@RequestBody AmountBody body, Request request) {
        return choices.send(amount(MoneyAmount.MINIMUM_FEE, body), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/yearly-maximum")
    ResponseEntity<Object> yearlyMaximum(@RequestBody AmountBody body, Request request) {
        return choices.send(amount(MoneyAmount.YEARLY_MAXIMUM, body), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/rcp")
    ResponseEntity<Object> rcp(@RequestBody PersonChargeBody body, Request request) {
        return choices.send(charge(PersonCharge.Cost.RCP, body), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/occupational-medicine")
    ResponseEntity<Object> occupationalMedicine(@RequestBody PersonChargeBody body, Request request) {
        return choices.send(charge(PersonCharge.Cost.OCCUPATIONAL_MEDICINE, body), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/direct-charge")
    ResponseEntity<Object> charge(@RequestBody ChargeBody body, Request request) {
        return choices.send(charge(body), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/end-direct-charge")
    ResponseEntity<Object> endCharge(@RequestBody EndChargeBody body, Request request) {
        return choices.send(new NoNamedCharge(body.name()), body, request);
    }

    private static MoneyChoice amount(MoneyAmount amount, AmountBody body) {
        return new Amount(amount, body.value(), cents(body.amountCents()));
    }

    private static MoneyChoice charge(PersonCharge.Cost cost, PersonChargeBody body) {
        return new Charge(cost, new PersonCharge(body.value(), cents(body.amountCents())));
    }

    private static MoneyChoice charge(ChargeBody body) {
        return new NamedCharge(
                body.name(), new DirectCharge(new Money(body.amountCents()), body.bearer(), body.period()));
    }

    private static Money cents(@Nullable Long cents) {
        return cents == null ? Money.ZERO : new Money(cents);
    }
}
