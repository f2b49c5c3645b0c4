package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.query.access.AccountSentences;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccountSentencesTest {
    @Test
    void everyEventOfAnAccountIsSaidInBothLanguages() {
        var sentences = RunningHouse.shared().bean(AccountSentences.class);
        var events = Samples.ALL.stream()
                .filter(AccountEvent.class::isInstance)
                .map(AccountEvent.class::cast)
                .toList();
        assertThat(events).hasSizeGreaterThanOrEqualTo(11).allSatisfy(event -> {
            var french = sentences.of(event, Locale.FRENCH);
            var english = sentences.of(event, Locale.ENGLISH);
            assertThat(french).isNotBlank().doesNotContain("{");
            assertThat(english).isNotBlank().doesNotContain("{").isNotEqualTo(french);
        });
    }
}
