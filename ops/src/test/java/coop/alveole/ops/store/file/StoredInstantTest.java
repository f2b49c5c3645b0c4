package coop.alveole.ops.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredInstantTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-25T09:00:00.123Z",
                "2024-02-29T23:59:59.999Z",
                "1969-12-31T23:59:59.001Z",
                "2026-11-25T09:00:00Z",
                "2026-11-25T09:00:00.123456Z"
            })
    void anInstantIsReadAsAxonReadsIt(String text) {
        assertThat(StoredInstant.parse(text))
                .isEqualTo(Instant.parse(text))
                .isEqualTo(DateTimeUtils.parseInstant(text));
    }

    @Test
    void anInstantThatIsNoneIsRefused() {
        assertThatThrownBy(() -> StoredInstant.parse("2026-02-29T09:00:00.000Z"))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> StoredInstant.parse("yesterday")).isInstanceOf(DateTimeException.class);
    }
}
