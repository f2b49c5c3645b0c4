package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountRightsTest {
    private static final AccountId AMINA = new AccountId("account-0192f0c1-2345-7abc-8def-0123456789ab");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final AtomicLong sequence = new AtomicLong();
    private AccountRights rights;

    @BeforeEach
    void live() {
        rights = new AccountRights(events);
    }

    @Test
    void aRoleHoldsFromItsFirstDayToItsLast() {
        happened(granted(new DateRange(FIRST_DAY, LAST_DAY.plusDays(1))));
        assertThat(maySignContracts(FIRST_DAY.minusDays(1))).isFalse();
        assertThat(maySignContracts(FIRST_DAY)).isTrue();
        assertThat(maySignContracts(LAST_DAY)).isTrue();
        assertThat(maySignContracts(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void aRoleGivesNoMoreThanItsRights() {
        happened(granted(DateRange.startingOn(FIRST_DAY)));
        assertThat(rights.rightsOf(AMINA).may(Access.MANAGE_ACCESS, LAST_DAY)).isFalse();
        assertThat(rights.rightsOf(AMINA).may(Access.SIGNED_IN, LAST_DAY)).isTrue();
    }

    @Test
    void aRevocationHoldsAtTheNextRequest() {
        happened(granted(DateRange.startingOn(FIRST_DAY)));
        assertThat(maySignContracts(LAST_DAY)).isTrue();
        happened(new RoleRevoked(AMINA, Role.ADMIN_TEAM, LAST_DAY));
        assertThat(maySignContracts(LAST_DAY.minusDays(1))).isTrue();
        assertThat(maySignContracts(LAST_DAY)).isFalse();
    }

    @Test
    void aRoleGivenBackHoldsAgain() {
        happened(granted(DateRange.startingOn(FIRST_DAY)));
        happened(new RoleRevoked(AMINA, Role.ADMIN_TEAM, FIRST_DAY));
        happened(granted(DateRange.startingOn(LAST_DAY)));
        assertThat(maySignContracts(LAST_DAY.minusDays(1))).isFalse();
        assertThat(maySignContracts(LAST_DAY)).isTrue();
    }

    @Test
    void rightsAreReadFromTheRecordAfterARestart() {
        happened(granted(DateRange.startingOn(FIRST_DAY)));
        rights = new AccountRights(events);
        assertThat(maySignContracts(FIRST_DAY)).isTrue();
    }

    @Test
    void whatIsRolledBackGivesNoRight() {
        assertThat(maySignContracts(FIRST_DAY)).isFalse();
        var work = DefaultUnitOfWork.startAndGet(null);
        events.publish(message(granted(DateRange.startingOn(FIRST_DAY))));
        work.rollback();
        assertThat(maySignContracts(FIRST_DAY)).isFalse();
    }

    @Test
    void aGrantHoldsOnceItsCommandIsAnswered() {
        assertThat(maySignContracts(FIRST_DAY)).isFalse();
        var work = DefaultUnitOfWork.startAndGet(null);
        events.publish(message(granted(DateRange.startingOn(FIRST_DAY))));
        // Somebody's request in the middle of the command must not keep what it read too early.
        work.onPrepareCommit(_ -> maySignContracts(FIRST_DAY));
        work.commit();
        assertThat(maySignContracts(FIRST_DAY)).isTrue();
    }

    private boolean maySignContracts(LocalDate on) {
        return rights.rightsOf(AMINA).may(Access.SIGN_CONTRACT, on);
    }

    private static AccountEvent granted(DateRange during) {
        return new RoleGranted(AMINA, Role.ADMIN_TEAM, new Scope.House(), during);
    }

    private void happened(AccountEvent event) {
        events.publish(message(event));
    }

    private GenericDomainEventMessage<AccountEvent> message(AccountEvent event) {
        return new GenericDomainEventMessage<>("Account", AMINA.value(), sequence.getAndIncrement(), event);
    }
}
