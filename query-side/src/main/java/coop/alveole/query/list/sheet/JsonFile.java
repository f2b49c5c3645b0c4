package coop.alveole.query.list.sheet;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** For programs: an object a row, under the names of the columns; days ISO, moments UTC, our words by their code. */
final class JsonFile {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("list", sheet.name());
            json.writeStringProperty("asOf", sheet.asOf().toString());
            json.writeObjectPropertyStart("asked");
            sheet.asked().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("items");
            for (var row : sheet.rows()) {
                json.writeStartObject();
                for (int at = 0; at < row.size(); at++) {
                    json.writeName(sheet.headings().get(at).name());
                    write(row.get(at), json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Cell cell, JsonGenerator json) {
        if (cell.isEmpty()) {
            json.writeNull();
            return;
        }
        switch (cell) {
            case Cell.Text text -> json.writeString(text.words());
            case Cell.Word word -> json.writeString(word.code());
            case Cell.Day day -> json.writeString(day.day().toString());
            case Cell.Moment moment -> json.writeString(moment.at().toInstant().toString());
            case Cell.Whole whole -> json.writeNumber(whole.number());
            case Cell.Amount amount -> json.writeNumber(amount.amount().cents());
        }
    }
}
