package coop.alveole.query.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What all activities contribute in one month. Whoever may not read all of them reads it of a month that is closed, and
 * over five other activities or more; else nothing is told (security §11).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseTotal(
        String month,
        boolean shown,
        @Nullable Integer activities,
        @Nullable Long baseCents,
        @Nullable Long amountCents,
        @Nullable Long chargesCents) {
    static HouseTotal hidden(String month) {
        return new HouseTotal(month, false, null, null, null, null);
    }
}
