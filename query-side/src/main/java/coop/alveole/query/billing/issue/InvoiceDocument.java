package coop.alveole.query.billing.issue;

/** The file of an invoice in clear, and what it is called: made just now, or opened as it was kept. */
public final class InvoiceDocument {
    private final String name;
    private final byte[] bytes;

    public InvoiceDocument(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
