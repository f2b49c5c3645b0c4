package coop.alveole.ops.round;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Memberships with the same ids in each house, and what the rounds have recorded there. */
final class ManyLives {
    @SuppressWarnings("TimeInStaticInitializer") // one day for the whole run, whatever hour it passes
    static final LocalDate FIRST_DAY = LocalDate.now(ZoneOffset.UTC).minusDays(10);

    private ManyLives() {}

    /** A CAPE that ends sixty days after Monday, or the day after, and so on for a week; every fifth one a CESA instead. */
    static void beginIn(RunningHouse house, int people) {
        for (int i = 0; i < people; i++) {
            var id = id(i);
            send(house, id, new RegisterMembership(id, id.personId(), new Label("Tours"), FIRST_DAY.minusYears(3)));
            if (i % 5 == 0)
                send(house, id, new RecordPastCesa(id, FIRST_DAY.minusYears(2).plusDays(i % 7)));
            else {
                var endsOn = FIRST_DAY.plusDays(60 + i % 7);
                send(house, id, new RecordPastContract(id, ContractKind.CAPE, endsOn.minusMonths(6), endsOn));
            }
        }
    }

    static MembershipId id(int number) {
        return MembershipId.of(new PersonId("person-00000000-0000-4000-8000-%012x".formatted(number)));
    }

    static void send(RunningHouse house, MembershipId id, Object command) {
        house.bean(Commands.class)
                .send(
                        command,
                        OnTheMachine.request(
                                house.bean(House.class),
                                "test",
                                id + command.getClass().getSimpleName()));
    }

    /** In the order of the record; the house itself bears another name in each. */
    static List<String> recorded(Path folder) {
        return read(
                folder,
                "SELECT payloadType || ' ' || aggregateIdentifier || ' ' || sequenceNumber || ' ' || payload"
                        + " FROM DomainEventEntry WHERE payloadType LIKE 'deadline.%' OR payloadType LIKE 'round.%'"
                        + " ORDER BY globalIndex");
    }

    static List<String> keys(Path folder) {
        return read(
                folder,
                "SELECT route || ' ' || key FROM CommandKey WHERE route LIKE 'automation/r%'"
                        + " OR route LIKE 'automation/p%' ORDER BY route, key");
    }

    private static List<String> read(Path folder, String sql) {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:file:" + folder.resolve("events.db") + "?mode=ro");
                var rows = connection.createStatement().executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) lines.add(rows.getString(1).replaceAll("rounds-[0-9a-f-]{36}", "rounds"));
            return lines;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
