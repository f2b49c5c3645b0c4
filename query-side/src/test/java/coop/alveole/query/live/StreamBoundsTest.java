package coop.alveole.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.shared.Displayed;
import coop.alveole.query.shared.Everybody;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reading.Patience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** Wherever somebody says that they were, the record is not read to them from its beginning. */
class StreamBoundsTest {
    private static final long HEAD = 1_000_000;

    private static final class LongRecord implements Displayed {
        @Override
        public long position() {
            return HEAD;
        }

        @Override
        public List<Change> since(long position) {
            assertThat(position).as("read from near the end only").isGreaterThan(HEAD - 1_000);
            return List.of();
        }

        @Override
        public void await(long position) {
            throw new AssertionError("nothing is waited for");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 12, Long.MAX_VALUE})
    void theRecordIsNotReadFromItsBeginning(long since) throws Exception {
        var screens = new LiveScreens(new LongRecord(), new Streams());
        var answer = new MockHttpServletResponse();
        screens.changes(since, null, 0, reading(), answer);
        assertThat(answer.getContentAsString()).doesNotContain("person-");
        if (since < HEAD) assertThat(answer.getContentAsString()).contains("data: house");
    }

    private static Reading reading() {
        return new Reading(
                LocalDate.of(2026, 11, 27),
                OptionalLong.empty(),
                OptionalLong.empty(),
                HEAD,
                Patience.LENIENT,
                new Everybody(Optional.of(new AccountId("account-0192f0c1-2345-7abc-8def-0123456789ab"))),
                _ -> {});
    }
}
