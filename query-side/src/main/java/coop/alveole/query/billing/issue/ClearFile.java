package coop.alveole.query.billing.issue;

/** The file of a paper in clear, and what it is called: made just now, or opened as it was kept. */
public final class ClearFile {
    private final String name;
    private final byte[] bytes;

    public ClearFile(String name, byte[] bytes) {
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
