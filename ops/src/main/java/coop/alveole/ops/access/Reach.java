package coop.alveole.ops.access;

import coop.alveole.command.billing.internal.KnownInternalInvoices;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.billing.payment.KnownPayments;
import coop.alveole.command.billing.quote.KnownQuotes;
import coop.alveole.command.purchasing.KnownPurchases;
import coop.alveole.command.shared.ActivitiesOnRecord;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.command.shared.RightsOfOthers;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.action.Matter;
import coop.alveole.domain.billing.customer.Buyer;
import coop.alveole.domain.billing.internal.Sides;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.TeamRights;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How far an account's rights of today reach: judged from the record alone, so that no document gives a right. */
final class Reach implements RightsOfOthers, TeamRights {
    private final AccountRights rights;
    private final OnRecord<MemberOnRecord> members;
    private final OnRecord<List<Matter>> actions;
    private final OnRecord<Optional<Buyer>> buyers;
    private final KnownInvoices invoices;
    private final KnownQuotes quotes;
    private final KnownPayments payments;
    private final KnownPurchases purchases;
    private final KnownInternalInvoices internals;
    private final ActivitiesOnRecord activities;
    private final Supplier<LocalDate> today;

    Reach(
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
        this.rights = rights;
        this.members = members;
        this.actions = actions;
        this.buyers = buyers;
        this.invoices = invoices;
        this.quotes = quotes;
        this.payments = payments;
        this.purchases = purchases;
        this.internals = internals;
        this.activities = activities;
        this.today = today;
    }

    @Override
    public boolean covers(AccountId account, Access access, PersonId person) {
        return grants(account, access).anyMatch(grant -> covers(grant, account, access, person));
    }

    /**
     * The object a path names: a person, the membership that is theirs, or an action about them; one's own account, for
     * one's own absences; a customer, by the activities that know it, an invoice or a quote, by its own, a payment, by
     * those of the invoices it has been for, and an internal invoice, by its side. Of any other, only the house has the right.
     */
    boolean covers(AccountId account, Access access, String object) {
        if (access == Access.RECORD_ABSENCE) return object.equals(account.value());
        if (object.startsWith("action-"))
            return actions.of(object).stream().anyMatch(matter -> covers(account, access, matter));
        if (object.startsWith("quote-"))
            return quotes.find(object)
                    .filter(quote -> coversActivity(account, access, quote.activity()))
                    .isPresent();
        if (object.startsWith("invoice-")) return coversInvoice(account, access, object);
        if (object.startsWith("payment-"))
            return payments.find(object).stream()
                    .flatMap(payment -> payment.ever().stream())
                    .anyMatch(invoice -> coversInvoice(account, access, invoice.value()));
        if (object.startsWith("purchase-"))
            return purchases
                    .find(object)
                    .filter(activity -> coversActivity(account, access, activity))
                    .isPresent();
        if (object.startsWith("internal-"))
            return internals
                    .find(object)
                    .filter(sides -> coversSide(account, access, sides))
                    .isPresent();
        if (object.startsWith("customer-"))
            return buyers.of(object).stream()
                    .flatMap(buyer -> buyer.activities().stream())
                    .anyMatch(activity -> coversActivity(account, access, activity));
        try {
            var person = object.startsWith("person-") ? new PersonId(object) : new MembershipId(object).personId();
            return covers(account, access, person);
        } catch (IllegalArgumentException namesNobody) {
            return false;
        }
    }

    /** Who owes it answers, who did the work makes and undoes, and both read it. */
    private boolean coversSide(AccountId account, Access access, Sides sides) {
        return switch (access) {
            case ANSWER_INTERNAL_INVOICE -> coversActivity(account, access, sides.receiver());
            case MAKE_INTERNAL_INVOICE -> coversActivity(account, access, sides.maker());
            default ->
                coversActivity(account, access, sides.maker()) || coversActivity(account, access, sides.receiver());
        };
    }

    private boolean coversInvoice(AccountId account, Access access, String invoice) {
        return invoices.find(invoice)
                .filter(known -> coversActivity(account, access, known.activity()))
                .isPresent();
    }

    @Override
    public boolean coversActivity(AccountId account, Access access, ActivityId activity) {
        return grants(account, access).anyMatch(grant -> switch (grant.scope()) {
            case Scope.House _ -> true;
            case Scope.OfActivity of -> of.activityId().equals(activity);
            case Scope.Own _, Scope.OwnPeople _, Scope.OfTerritory _, Scope.OfCluster _ ->
                activities.holdersOn(activity, today.get()).stream()
                        .anyMatch(holder -> covers(grant, account, access, holder.personId()));
        });
    }

    @Override
    public boolean reachAllOf(AccountId substitute, AccountId absent, Access access, DateRange days) {
        return rights.rightsOf(substitute).reachAllOf(rights.rightsOf(absent), access, days);
    }

    /** What is about nobody is open to whoever has the right anywhere. */
    private boolean covers(AccountId account, Access access, Matter matter) {
        return matter.file()
                .map(file -> covers(account, access, file.personId()))
                .orElseGet(() -> coversSomething(account, access));
    }

    boolean coversTheHouse(AccountId account, Access access) {
        return rights.rightsOf(account).scopes(access, today.get()).contains(new Scope.House());
    }

    @Override
    public boolean coversSomething(AccountId account, Access access) {
        return !rights.rightsOf(account).scopes(access, today.get()).isEmpty();
    }

    /** Whose own space an account opens: one person's, or nobody's. */
    Optional<PersonId> self(AccountId account) {
        return grants(account, Access.SEE_OWN_SPACE)
                .map(Grant::scope)
                .filter(Scope.Own.class::isInstance)
                .map(own -> ((Scope.Own) own).personId())
                .findFirst();
    }

    /** A desk is a role, in the territory of the file the line is about. */
    boolean sitsAt(AccountId account, Desk desk, Optional<PersonId> about) {
        var role = switch (desk) {
            case ADVISOR -> Role.ADVISOR;
            case ADMIN_TEAM -> Role.ADMIN_TEAM;
            case CO_MANAGER -> Role.CO_MANAGER;
        };
        return grants(account, Access.FOLLOW_ACTION)
                .filter(grant -> grant.role() == role)
                .anyMatch(grant -> about.map(person -> covers(grant, account, Access.FOLLOW_ACTION, person))
                        .orElse(true));
    }

    private Stream<Grant> grants(AccountId account, Access access) {
        var day = today.get();
        return rights.rightsOf(account).grants().stream()
                .filter(grant ->
                        access.roles().contains(grant.role()) && grant.during().contains(day));
    }

    /** An advisor reaches their own people wherever these belong, and what is care of nobody else (security §6). */
    private boolean covers(Grant grant, AccountId account, Access access, PersonId person) {
        return switch (grant.scope()) {
            case Scope.House _ -> true;
            case Scope.Own own ->
                own.personId().equals(person) && member(person).mayStill(access, today.get());
            case Scope.OwnPeople _ -> isAdvisedBy(account, person);
            case Scope.OfTerritory _, Scope.OfCluster _, Scope.OfActivity _ ->
                (access != Access.READ_CARE && isIn(grant.scope(), person))
                        || (grant.role() == Role.ADVISOR && isAdvisedBy(account, person));
        };
    }

    private boolean isIn(Scope scope, PersonId person) {
        return switch (scope) {
            case Scope.OfTerritory within -> isIn(within, person);
            case Scope.OfCluster within -> member(person).whereabouts().isInCluster(within.cluster(), today.get());
            case Scope.OfActivity of -> activities.concern(of.activityId(), MembershipId.of(person), today.get());
            case Scope.House _, Scope.Own _, Scope.OwnPeople _ -> false;
        };
    }

    private boolean isIn(Scope.OfTerritory within, PersonId person) {
        return member(person)
                .whereabouts()
                .territoryOn(today.get())
                .filter(within.territory()::equals)
                .isPresent();
    }

    private boolean isAdvisedBy(AccountId account, PersonId person) {
        return member(person).whereabouts().isAdvisedBy(account, today.get());
    }

    private MemberOnRecord member(PersonId person) {
        return members.of(MembershipId.of(person).value());
    }
}
