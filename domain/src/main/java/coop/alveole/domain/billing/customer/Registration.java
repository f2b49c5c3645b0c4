package coop.alveole.domain.billing.customer;

import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.Siret;
import coop.alveole.domain.shared.trade.VatNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers under which registers know a customer; none, of a company outside the Union. */
public record Registration(
        @Nullable Siren siren,
        @Nullable Siret siret,
        @Nullable VatNumber vatNumber) {
    public static final Registration NONE = new Registration(null, null, null);

    /** A SIRET tells its SIREN. */
    public static Registration of(@Nullable Siren siren, @Nullable Siret siret, @Nullable VatNumber vatNumber) {
        return new Registration(siren == null && siret != null ? siret.siren() : siren, siret, vatNumber);
    }

    /** Of one company; two establishments of it, each told by its SIRET, are two customers. */
    public boolean isSameAs(Registration other) {
        if (siren == null || other.siren == null) return hasNoSiren() && other.hasNoSiren() && hasVatNumberOf(other);
        return siren.equals(other.siren) && (siret == null || other.siret == null || siret.equals(other.siret));
    }

    /** Nothing that the registers say of one contradicts the other. */
    public boolean agreesWith(Registration other) {
        return siren == null || other.siren == null || siren.equals(other.siren);
    }

    private boolean hasNoSiren() {
        return siren == null;
    }

    private boolean hasVatNumberOf(Registration other) {
        return vatNumber != null && vatNumber.equals(other.vatNumber);
    }

    boolean hasSiretOfItsSiren() {
        return siret == null || siret.siren().equals(siren);
    }

    public Optional<VatNumber> vat() {
        return Optional.ofNullable(vatNumber);
    }
}
