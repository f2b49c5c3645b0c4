package coop.alveole.domain.billing.chart;

/** The software that reads the files: it decides how many characters of a label are kept. */
public enum ExportFlavour {
    SAGE(35),
    QUADRA(30),
    CIEL(25);

    private final int labelLength;

    ExportFlavour(int labelLength) {
        this.labelLength = labelLength;
    }

    public int labelLength() {
        return labelLength;
    }
}
