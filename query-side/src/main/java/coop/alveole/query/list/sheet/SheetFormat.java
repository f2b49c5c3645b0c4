package coop.alveole.query.list.sheet;

import coop.alveole.query.print.Printer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The files a list is written as. */
public enum SheetFormat {
    XLSX(SheetFormat.XLSX_TYPE, (sheet, out, _) -> XlsxFile.write(sheet, out)),
    ODS(SheetFormat.ODS_TYPE, (sheet, out, _) -> OdsFile.write(sheet, out)),
    CSV(SheetFormat.CSV_TYPE, (sheet, out, _) -> CsvFile.write(sheet, out)),
    JSON(SheetFormat.JSON_TYPE, (sheet, out, _) -> JsonFile.write(sheet, out)),
    PDF(SheetFormat.PDF_TYPE, PdfFile::write);

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    public static final String CSV_TYPE = "text/csv;charset=UTF-8";
    public static final String JSON_TYPE = "application/json";
    public static final String PDF_TYPE = "application/pdf";

    private interface Writing {
        void write(Sheet sheet, OutputStream out, Printer printer) throws IOException;
    }

    private final MediaType type;
    private final Writing writing;

    SheetFormat(String type, Writing writing) {
        this.type = MediaType.parseMediaType(type);
        this.writing = writing;
    }

    public MediaType type() {
        return type;
    }

    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetFormat> of(String suffix) {
        return Stream.of(values())
                .filter(format -> format.suffix().equals(suffix))
                .findFirst();
    }

    public static boolean isOfAFile(MediaType asked) {
        return asked.isConcrete() && of(asked).isPresent();
    }

    static Optional<SheetFormat> of(MediaType asked) {
        return Stream.of(values())
                .filter(format -> format.type.isCompatibleWith(asked))
                .findFirst();
    }

    void write(Sheet sheet, OutputStream out, Printer printer) throws IOException {
        writing.write(sheet, out, printer);
    }
}
