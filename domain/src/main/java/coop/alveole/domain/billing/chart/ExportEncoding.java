package coop.alveole.domain.billing.chart;

/** The characters of the files. */
public enum ExportEncoding {
    CP1252("windows-1252"),
    UTF_8("UTF-8");

    private final String charset;

    ExportEncoding(String charset) {
        this.charset = charset;
    }

    public String charset() {
        return charset;
    }
}
