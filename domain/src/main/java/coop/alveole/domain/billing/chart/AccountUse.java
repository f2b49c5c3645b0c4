package coop.alveole.domain.billing.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.LineCategory;

/** What a code of the accounts is for; its {@code key} is how a form and a program name it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "use")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AccountUse.OfSale.class, name = "SALE"),
    @JsonSubTypes.Type(value = AccountUse.OfTax.class, name = "TAX"),
    @JsonSubTypes.Type(value = AccountUse.OfTaxCode.class, name = "TAX_CODE"),
    @JsonSubTypes.Type(value = AccountUse.OfMeans.class, name = "MEANS"),
    @JsonSubTypes.Type(value = AccountUse.OfHouse.class, name = "HOUSE"),
    @JsonSubTypes.Type(value = AccountUse.OfJournal.class, name = "JOURNAL"),
    @JsonSubTypes.Type(value = AccountUse.OfActivity.class, name = "ACTIVITY"),
    @JsonSubTypes.Type(value = AccountUse.OfCustomer.class, name = "CUSTOMER")
})
public sealed interface AccountUse {
    String key();

    /** Whether it is a general account, which begins with its class. */
    @JsonIgnore
    boolean isGeneral();

    /** The account of a kind of lines, taxed alike (W1). */
    record OfSale(LineCategory category, Vat vat) implements AccountUse {
        @Override
        public String key() {
            return "sale/" + category + "/" + told(vat);
        }

        @Override
        public boolean isGeneral() {
            return true;
        }
    }

    /** VAT collected. */
    record OfTax(Vat vat) implements AccountUse {
        @Override
        public String key() {
            return "tax/" + told(vat);
        }

        @Override
        public boolean isGeneral() {
            return true;
        }
    }

    /** « Code taxe ». */
    record OfTaxCode(Vat vat) implements AccountUse {
        @Override
        public String key() {
            return "tax-code/" + told(vat);
        }

        @Override
        public boolean isGeneral() {
            return false;
        }
    }

    /** Where money of that means comes in. */
    record OfMeans(PaymentMeans means) implements AccountUse {
        @Override
        public String key() {
            return "means/" + means;
        }

        @Override
        public boolean isGeneral() {
            return true;
        }
    }

    record OfHouse(HouseAccount account) implements AccountUse {
        @Override
        public String key() {
            return "house/" + account;
        }

        @Override
        public boolean isGeneral() {
            return account.isGeneral();
        }
    }

    record OfJournal(JournalKind journal) implements AccountUse {
        @Override
        public String key() {
            return "journal/" + journal;
        }

        @Override
        public boolean isGeneral() {
            return false;
        }
    }

    /** The analytic code of an activity. */
    record OfActivity(ActivityId activity) implements AccountUse {
        @Override
        public String key() {
            return "activity/" + activity;
        }

        @Override
        public boolean isGeneral() {
            return false;
        }
    }

    /** The auxiliary account of a customer (compte tiers). */
    record OfCustomer(CustomerId customer) implements AccountUse {
        @Override
        public String key() {
            return "customer/" + customer;
        }

        @Override
        public boolean isGeneral() {
            return false;
        }
    }

    /** Thrown away with an IllegalArgumentException where nothing is named so. */
    static AccountUse of(String key) {
        var parts = key.split("/", -1);
        return switch (parts[0] + "/" + parts.length) {
            case "sale/4" -> new OfSale(LineCategory.valueOf(parts[1]), vat(parts[2], parts[3]));
            case "tax/3" -> new OfTax(vat(parts[1], parts[2]));
            case "tax-code/3" -> new OfTaxCode(vat(parts[1], parts[2]));
            case "means/2" -> new OfMeans(PaymentMeans.valueOf(parts[1]));
            case "house/2" -> new OfHouse(HouseAccount.valueOf(parts[1]));
            case "journal/2" -> new OfJournal(JournalKind.valueOf(parts[1]));
            case "activity/2" -> new OfActivity(new ActivityId(parts[1]));
            case "customer/2" -> new OfCustomer(new CustomerId(parts[1]));
            default -> throw new IllegalArgumentException("« " + key + " » names no code of the accounts");
        };
    }

    private static String told(Vat vat) {
        return vat.treatment() + "/" + vat.rate();
    }

    private static Vat vat(String treatment, String rate) {
        return new Vat(VatTreatment.valueOf(treatment), Rate.of(Long.parseLong(rate)));
    }
}
