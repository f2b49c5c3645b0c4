package coop.alveole.command.billing.customer;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.billing.customer.CustomerCommand;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.trade.CustomerId;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * A company is one customer, whoever sells to it. What takes its numbers is recorded one after the other: each is told who
 * bears them once the list holds all that was recorded before, and a house is open in one process only.
 */
@Component
class OneCustomerEach {
    private final ToDoLists<NumberedCustomer> customers;
    private final Commands commands;
    private final ReentrantLock turn = new ReentrantLock();

    OneCustomerEach(ToDoLists<NumberedCustomer> customers, Commands commands) {
        this.customers = customers;
        this.commands = commands;
    }

    Outcome send(Registration numbers, Function<List<CustomerId>, CustomerCommand> command, Request request) {
        turn.lock();
        try {
            return commands.send(command.apply(bearers(numbers)), request);
        } finally {
            turn.unlock();
        }
    }

    private List<CustomerId> bearers(Registration numbers) {
        return customers.atHead().stream()
                .filter(customer -> customer.bears(numbers))
                .map(NumberedCustomer::customerId)
                .toList();
    }
}
