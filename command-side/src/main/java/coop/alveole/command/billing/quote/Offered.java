package coop.alveole.command.billing.quote;

import coop.alveole.command.billing.invoice.LineBody;
import coop.alveole.domain.billing.quote.WorkShare.Reason;
import coop.alveole.domain.shared.ActivityId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body says of an offer, for a first revision or a later one. */
interface Offered {
    record InstalmentBody(int shareBasisPoints, LocalDate expectedOn) {}

    /** A rate or an amount without VAT. */
    record ShareBody(
            ActivityId activityId,
            Reason reason,
            @Nullable Integer rateBasisPoints,
            @Nullable Long netCents) {}

    @Nullable
    String title();

    LocalDate suppliedOn();

    LocalDate validUntil();

    List<LineBody> lines();

    @Nullable
    Integer discountBasisPoints();

    @Nullable
    Integer depositBasisPoints();

    @Nullable
    List<InstalmentBody> instalments();

    @Nullable
    List<ShareBody> shares();
}
