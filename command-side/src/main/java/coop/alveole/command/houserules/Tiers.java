package coop.alveole.command.houserules;

import coop.alveole.command.houserules.RateController.TiersBody;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.trade.Tier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the tiers of a body: an amount and its rate go together. */
final class Tiers {
    private Tiers() {}

    static List<Tier> of(TiersBody body) {
        return Stream.of(
                        Stream.of(new Tier(Money.ZERO, Percent.read(body.rate(), "rate"))),
                        tier(body.from2Cents(), body.rate2(), "rate2"),
                        tier(body.from3Cents(), body.rate3(), "rate3"),
                        tier(body.from4Cents(), body.rate4(), "rate4"))
                .flatMap(tiers -> tiers)
                .toList();
    }

    /** An amount without its rate, or a rate without its amount, is refused as what it lacks. */
    private static Stream<Tier> tier(@Nullable Long fromCents, @Nullable String rate, String field) {
        if (fromCents == null && rate == null) return Stream.empty();
        return Stream.of(
                new Tier(new Money(fromCents == null ? 0 : fromCents), Percent.read(rate == null ? "" : rate, field)));
    }
}
