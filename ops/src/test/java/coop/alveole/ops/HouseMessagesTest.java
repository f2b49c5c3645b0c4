package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.governance.AssemblyCancellation;
import coop.alveole.domain.governance.AssemblyEvent;
import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.HouseNumber;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.projection.governance.AssemblyFile;
import coop.alveole.projection.houserules.Subject;
import coop.alveole.query.evidence.HouseSentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of the cooperative and of its assemblies, in French and in English. */
class HouseMessagesTest {
    @Test
    void everyEventOfTheCooperativeIsSaidInBothLanguages() {
        var sentences = RunningHouse.shared().bean(HouseSentences.class);
        var events = Stream.concat(HouseSamples.ALL.stream(), MoneySamples.ALL.stream())
                .toList();
        assertThat(events).hasSize(33).allSatisfy(event -> {
            var french = sentence(sentences, event, Locale.FRENCH);
            var english = sentence(sentences, event, Locale.ENGLISH);
            assertThat(List.of(french, english)).noneMatch(said -> said.isBlank() || said.contains("{"));
            assertThat(english).isNotEqualTo(french);
        });
    }

    @Test
    void everyWordOfAChoiceIsThere() {
        var words = Stream.of(
                        words("choice.", LegalForm.values()),
                        words("choice.", SiteKind.values()),
                        words("choice.", DecidedBy.values()),
                        words("choice.", Prerequisites.values()),
                        words("choice.", MoneyOption.values()),
                        words("choice.", MoneyAmount.Holding.values()),
                        words("choice.", PersonCharge.Carried.values()),
                        words("choice.", DirectCharge.Bearer.values()),
                        words("choice.", DirectCharge.Period.values()),
                        words("choice.", ContributionScale.Year.values()),
                        words("house.category.", LineCategory.values()),
                        words("choice.", AssemblyKind.values()),
                        words("choice.", AssemblyCancellation.values()),
                        words("assembly.", AssemblyFile.State.values())
                                .filter(key -> !key.endsWith(AssemblyFile.State.RECORDED_BY_MISTAKE.name())),
                        words("house.subject.", HouseNumber.values()),
                        words("house.subject.", Subject.values()))
                .flatMap(keys -> keys);
        assertThat(words).isNotEmpty().allMatch(Messages.FRENCH.keys()::contains);
    }

    private static Stream<String> words(String prefix, Enum<?>... words) {
        return Stream.of(words).map(word -> prefix + word.name());
    }

    private static String sentence(HouseSentences sentences, Object event, Locale reader) {
        return event instanceof CooperativeEvent choice
                ? sentences.of(choice, reader)
                : sentences.of((AssemblyEvent) event, reader);
    }
}
