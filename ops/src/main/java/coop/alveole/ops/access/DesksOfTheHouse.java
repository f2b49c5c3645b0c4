package coop.alveole.ops.access;

import coop.alveole.command.shared.MailDesks;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.worklist.WhoIsAway;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who sits where is asked of the record, with the rights of today; who is away only takes a mailbox off the list. */
@Component
final class DesksOfTheHouse implements MailDesks {
    private final RecordedFacts facts;
    private final Reach reach;
    private final MailAddresses addresses;
    private final WhoIsAway away;

    DesksOfTheHouse(RecordedFacts facts, Reach reach, MailAddresses addresses, WhoIsAway away) {
        this.facts = facts;
        this.reach = reach;
        this.addresses = addresses;
        this.away = away;
    }

    @Override
    public List<AccountId> at(Desk desk, PersonId about, LocalDate day) {
        var byMailbox = new LinkedHashMap<String, AccountId>();
        facts.objects("account").stream()
                .map(AccountId::new)
                .filter(account -> reach.sitsAt(account, desk, Optional.of(about)))
                .flatMap(account -> present(account, about, day))
                .forEach(account ->
                        addresses.of(account).ifPresent(address -> byMailbox.putIfAbsent(address.mailbox(), account)));
        return List.copyOf(byMailbox.values());
    }

    /** A substitute reads only what their own rights reach. */
    private Stream<AccountId> present(AccountId account, PersonId about, LocalDate day) {
        var absence = away.on(account, day);
        if (absence.isEmpty()) return Stream.of(account);
        return Optional.ofNullable(absence.get().substitute()).stream()
                .filter(substitute -> away.on(substitute, day).isEmpty())
                .filter(substitute ->
                        Stream.of(Desk.values()).anyMatch(desk -> reach.sitsAt(substitute, desk, Optional.of(about))));
    }
}
