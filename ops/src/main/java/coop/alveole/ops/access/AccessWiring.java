package coop.alveole.ops.access;

import coop.alveole.command.billing.internal.KnownInternalInvoices;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.billing.payment.KnownPayments;
import coop.alveole.command.billing.quote.KnownQuotes;
import coop.alveole.command.purchasing.KnownPurchases;
import coop.alveole.command.shared.ActivitiesOnRecord;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.action.ActionEvent.ActionNoted;
import coop.alveole.domain.action.Matter;
import coop.alveole.domain.billing.customer.Buyer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signing in is made of, over access.db and the record. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {
    @Bean
    Passwords passwords(AccessStore store) {
        return new Passwords(store);
    }

    @Bean
    SignInDelays signInDelays(Clock clock) {
        return new SignInDelays(clock);
    }

    @Bean
    Sessions sessions(AccessStore store, VisitsKept visits, Feeds feeds, RolesTakenBack takenBack, Clock clock) {
        return new Sessions(store, visits, feeds, takenBack, clock);
    }

    @Bean
    WorkCardsKept workCards(AccessStore store) {
        return new WorkCardsKept(store);
    }

    @Bean
    VisitsKept visits(AccessStore store) {
        return new VisitsKept(store);
    }

    @Bean
    Tokens tokens(AccessStore store, Supplier<LocalDate> today, Clock clock) {
        return new Tokens(store, today, clock);
    }

    @Bean
    Links links(AccessStore store, Passwords passwords, Sessions sessions, Clock clock) {
        return new Links(store, passwords, sessions, clock);
    }

    @Bean
    SignInLinks signInLinks(AccessStore store, Clock clock) {
        return new SignInLinks(store, clock);
    }

    @Bean
    Feeds feeds(AccessStore store, RolesTakenBack takenBack, Clock clock) {
        return new Feeds(store, takenBack, clock);
    }

    @Bean
    RolesTakenBack rolesTakenBack(EventStore events, Clock clock) {
        return new RolesTakenBack(events, clock);
    }

    @Bean
    MailAddresses mailAddresses(AccessStore store) {
        return new MailAddresses(store);
    }

    @Bean
    Notices notices(AccessStore store, EventStore events) {
        return new Notices(store, events);
    }

    @Bean
    Entrance entrance(Sessions sessions, Notices notices) {
        return new Entrance(sessions, notices);
    }

    @Bean
    AccountRights accountRights(EventStore events) {
        return new AccountRights(events);
    }

    @Bean
    SignedIn signedIn(AccessStore store, AccountRights rights, Sessions sessions, EventStore events) {
        return new SignedIn(store, rights, sessions, events);
    }

    @Bean
    OnRecord<MemberOnRecord> members(EventStore events) {
        return new OnRecord<>(events, MemberOnRecord.NOBODY, MemberOnRecord::with);
    }

    /** What each action is about; an action is never about something else later. */
    @Bean
    OnRecord<List<Matter>> actions(EventStore events) {
        return new OnRecord<>(
                events,
                List.of(),
                (known, event) -> event instanceof ActionNoted noted ? List.of(noted.matter()) : known);
    }

    @Bean
    Reach reach(
            AccountRights rights,
            OnRecord<MemberOnRecord> members,
            OnRecord<List<Matter>> actions,
            OnRecord<Optional<Buyer>> buyers,
            KnownInvoices invoices,
            KnownQuotes quotes,
            KnownPayments payments,
            KnownPurchases purchases,
            KnownInternalInvoices internals,
            ActivitiesOnRecord activities,
            Supplier<LocalDate> today) {
        return new Reach(
                rights, members, actions, buyers, invoices, quotes, payments, purchases, internals, activities, today);
    }

    @Bean
    StandingInvitations standingInvitations(EventStore events, Passwords passwords, AccountRights rights, Links links) {
        return new StandingInvitations(events, passwords, rights, links);
    }

    @Bean
    SignedOutOnRevocation signedOutOnRevocation(EventStore events, Sessions sessions, Supplier<LocalDate> today) {
        return new SignedOutOnRevocation(events, sessions, today);
    }
}
