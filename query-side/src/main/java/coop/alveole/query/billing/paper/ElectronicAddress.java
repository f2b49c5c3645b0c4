package coop.alveole.query.billing.paper;

/** Where e-invoices are sent to (BT-34, BT-49): 0225 for the French directory, EM for a mail address, or nothing known. */
public record ElectronicAddress(String scheme, String id) {
    public static final ElectronicAddress NONE = new ElectronicAddress("", "");

    public ElectronicAddress {
        Refused.unless(scheme.isEmpty() == id.isEmpty(), "an electronic address has a scheme");
    }

    /** In the directory every company is found by its SIREN, more finely if it has said so. */
    public static ElectronicAddress inTheDirectory(String id) {
        return new ElectronicAddress("0225", id);
    }

    public static ElectronicAddress mail(String address) {
        return new ElectronicAddress("EM", address);
    }

    public boolean isKnown() {
        return !id.isEmpty();
    }
}
