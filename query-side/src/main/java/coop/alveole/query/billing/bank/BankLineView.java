package coop.alveole.query.billing.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.billing.bank.AsideReason;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the bank as one reader sees it on one day, in cents; negative where money left. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BankLineView(
        String bankDayId,
        int line,
        String bankAccountId,
        LocalDate day,
        long amountCents,
        Words label,
        Standing standing,
        @Nullable String paymentId,
        @Nullable AsideReason reason,
        List<Claim> claims) {
    public enum Standing {
        WAITING,
        RECONCILED,
        ASIDE
    }

    public record Claim(String activityId, String customerId) {}

    /** One of all lines. */
    public String id() {
        return bankDayId + "." + line;
    }

    public String href() {
        return "/bank/" + bankDayId + "/" + line;
    }

    public String command() {
        return "/api/v1/bank-days/" + bankDayId + "/lines/" + line;
    }

    boolean waits() {
        return standing == Standing.WAITING;
    }

    /** What may be the payment of a customer. */
    boolean isToIdentify() {
        return waits() && amountCents > 0;
    }
}
