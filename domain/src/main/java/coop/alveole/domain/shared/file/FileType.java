package coop.alveole.domain.shared.file;

/** The closed list of what comes in, and of what is kept (security §8): told by its content, never by its name. */
public enum FileType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    XML("application/xml");

    private final String media;

    FileType(String media) {
        this.media = media;
    }

    /** Its name on the web. */
    public String media() {
        return media;
    }

    public boolean isImage() {
        return this == PNG || this == JPEG;
    }
}
