package coop.alveole.query.list.sheet;

import coop.alveole.query.print.Printer;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;

/** Writes every list as the file that was asked for, row after row, a few at a time (security §7). */
public final class SheetConverter extends AbstractHttpMessageConverter<Sheet> {
    private final ExportPlaces places;
    private final Printer printer;

    public SheetConverter(ExportPlaces places, Printer printer) {
        super(Stream.of(SheetFormat.values()).map(SheetFormat::type).toArray(MediaType[]::new));
        this.places = places;
        this.printer = printer;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Sheet.class;
    }

    @Override
    protected Sheet readInternal(Class<? extends Sheet> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("a list is written, never read", message);
    }

    @Override
    protected void writeInternal(Sheet sheet, HttpOutputMessage message) throws IOException {
        var format = Optional.ofNullable(message.getHeaders().getContentType())
                .flatMap(SheetFormat::of)
                .orElseThrow();
        places.take(() -> {
            message.getHeaders()
                    .setContentDisposition(ContentDisposition.attachment()
                            .filename(sheet.file() + "." + format.suffix())
                            .build());
            format.write(sheet, StreamUtils.nonClosing(message.getBody()), printer);
        });
    }
}
