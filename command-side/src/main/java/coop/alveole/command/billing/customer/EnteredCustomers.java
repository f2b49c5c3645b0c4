package coop.alveole.command.billing.customer;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.domain.billing.customer.CustomerCommand;
import coop.alveole.domain.billing.customer.CustomerCommand.*;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.KeptWith;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Brings a customer in, whoever tells of it: a company that another activity sells to already is linked to this one. */
@Component
public class EnteredCustomers {
    /** The customer it is in the end, and what was recorded. */
    public record Entered(CustomerId customer, Outcome outcome) {}

    private final Commands commands;
    private final OneCustomerEach numbers;
    private final TradeWords words;
    private final Supplier<LocalDate> today;

    EnteredCustomers(Commands commands, OneCustomerEach numbers, TradeWords words, Supplier<LocalDate> today) {
        this.commands = commands;
        this.numbers = numbers;
        this.words = words;
        this.today = today;
    }

    /** {@code sealing} is by what its words are sealed: a simulation leaves no key. */
    public Entered enter(CustomerId id, ActivityId activity, EnterBody body, Request sealing, Request request) {
        var on = today.get();
        body.requireOfItsKind();
        if (body.kind() == CustomerKind.PRIVATE) {
            var sealed = words.sealed(new KeptWith.OfCustomer(id), sealing, body.words());
            return new Entered(id, commands.send(new EnterPrivateCustomer(id, activity, on, sealed), request));
        }
        var company = body.company();
        CustomerCommand anew = body.kind() == CustomerKind.COMPANY
                ? new EnterCompany(id, activity, on, company)
                : new EnterPublicBody(id, activity, on, company, body.chorusPro());
        var there = new ArrayList<CustomerId>();
        var outcome = numbers.send(
                company.registration(),
                bearers -> {
                    there.addAll(bearers);
                    return bearers.stream()
                            .findFirst()
                            .<CustomerCommand>map(known -> new LinkActivity(known, activity, on))
                            .orElse(anew);
                },
                request);
        return new Entered(there.isEmpty() ? id : there.getFirst(), outcome);
    }
}
