package coop.alveole.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.evidence.HouseEvent;
import coop.alveole.domain.evidence.HouseEvent.*;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class RecordSentencesTest {
    private static final HouseId HOUSE = new HouseId("house-00000000-0000-4000-8000-000000000009");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Digest CHAIN = new Digest("ab".repeat(32));

    private final RecordSentences sentences = new RecordSentences(bundle());

    static Stream<HouseEvent> events() {
        return Stream.of(
                new HouseFounded(HOUSE, HouseKind.REAL, DAY),
                new HouseFounded(HOUSE, HouseKind.DEMONSTRATION, DAY),
                new Sealed(HOUSE, DAY, 41, CHAIN, CHAIN),
                new BackupMade(HOUSE, DAY, 42, CHAIN),
                new HouseRestored(HOUSE, DAY, 2, 42, 3, LossReason.DISK_BROKEN));
    }

    @ParameterizedTest
    @MethodSource("events")
    void eachEventIsSaidInBothLanguages(HouseEvent event) {
        var french = sentences.of(event, Locale.FRENCH);
        assertThat(french).contains("26/11/2026").doesNotContain("{");
        assertThat(sentences.of(event, Locale.ENGLISH))
                .contains("26/11/2026")
                .doesNotContain("{")
                .isNotEqualTo(french);
    }

    @ParameterizedTest
    @EnumSource
    void eachOutcomeOfATrialIsSaid(TrialOutcome outcome) {
        assertThat(sentences.of(new RestoreTried(HOUSE, DAY, DAY, 42, outcome), Locale.FRENCH))
                .contains("saisie n° 42")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void eachReasonOfALossIsSaid(LossReason reason) {
        assertThat(sentences.of(new HouseRestored(HOUSE, DAY, 2, 42, 3, reason), Locale.FRENCH))
                .contains("3 saisies sont perdues", "époque 2")
                .doesNotContain(reason.name());
    }

    @Test
    void aLossOfUnknownSizeSaysSo() {
        var unknown = new HouseRestored(HOUSE, DAY, 2, 42, 0, LossReason.MACHINE_LOST);
        assertThat(sentences.of(unknown, Locale.FRENCH)).contains("on ne sait pas ce qui l'a suivie");
    }

    private static ResourceBundleMessageSource bundle() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
        return bundle;
    }
}
