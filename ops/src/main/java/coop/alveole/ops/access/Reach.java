package coop.alveole.ops.access;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How far an account's rights of today reach: judged from the record alone, so that no document gives a right. */
final class Reach {
    private final AccountRights rights;
    private final OnRecord<MemberOnRecord> members;
    private final Supplier<LocalDate> today;

    Reach(AccountRights rights, OnRecord<MemberOnRecord> members, Supplier<LocalDate> today) {
        this.rights = rights;
        this.members = members;
        this.today = today;
    }

    boolean covers(AccountId account, Access access, PersonId person) {
        return grants(account, access).anyMatch(grant -> covers(grant, account, access, person));
    }

    /** The object a path names: a person, or the membership that is theirs; of any other, only the house has the right. */
    boolean covers(AccountId account, Access access, String object) {
        try {
            var person = object.startsWith("person-") ? new PersonId(object) : new MembershipId(object).personId();
            return covers(account, access, person);
        } catch (IllegalArgumentException namesNobody) {
            return false;
        }
    }

    boolean coversTheHouse(AccountId account, Access access) {
        return rights.rightsOf(account).scopes(access, today.get()).contains(new Scope.House());
    }

    boolean coversSomething(AccountId account, Access access) {
        return !rights.rightsOf(account).scopes(access, today.get()).isEmpty();
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
            case Scope.OfTerritory within ->
                (access != Access.READ_CARE && isIn(within, person))
                        || (grant.role() == Role.ADVISOR && isAdvisedBy(account, person));
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
