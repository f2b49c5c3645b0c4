package coop.alveole.query.people.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.files.FileCopies;
import coop.alveole.query.list.sheet.ExportPlaces;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.rights.MyData.Copy;
import coop.alveole.query.print.Printer;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** « Mes données »: a zip with what a program reads, what a person reads on a screen and on paper, and their files. */
@Controller
class MyDataPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RightsQueries queries;
    private final MyData data;
    private final FileCopies files;
    private final ITemplateEngine templates;
    private final Printer printer;
    private final MessageSource messages;
    private final Reads reads;
    private final ExportPlaces places;

    MyDataPages(
            RightsQueries queries,
            MyData data,
            FileCopies files,
            ITemplateEngine templates,
            Printer printer,
            MessageSource messages,
            Reads reads,
            ExportPlaces places) {
        this.places = places;
        this.files = files;
        this.reads = reads;
        this.queries = queries;
        this.data = data;
        this.templates = templates;
        this.printer = printer;
        this.messages = messages;
    }

    @Allowed(Access.EXPORT_PERSON)
    @GetMapping("/members/{id}/my-data")
    void myData(
            @PathVariable MembershipId id,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale reader)
            throws IOException {
        var about = queries.about(id.personId(), reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        for (var opened : RetentionClass.values())
            if (reading.viewer().may(Names.right(opened), id.personId()))
                reads.note(request, id.personId(), opened, "MY_DATA");
        places.take(() -> {
            var copy = data.of(about, reading, reader);
            var onScreen = page(copy, false, reader);
            var onPaper = printer.print(
                    page(copy, true, reader), messages.getMessage("rights.my-data", null, reader), copy.madeOn());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mes-donnees.zip\"");
            response.setContentType("application/zip");
            // Ended only once it is whole: one that is cut short must not open as if nothing were missing.
            var zip = new ZipOutputStream(response.getOutputStream());
            add(
                    zip,
                    "mes-donnees.json",
                    read(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy)),
                    copy);
            add(zip, "mes-donnees.html", read(onScreen.getBytes(UTF_8)), copy);
            add(zip, "mes-donnees.pdf", read(onPaper), copy);
            files.copy(data.files(id, reading), (place, file) -> add(zip, place, file, copy));
            zip.close();
        });
    }

    private String page(Copy copy, boolean onPaper, Locale reader) {
        return templates.process("my-data", new Context(reader, Map.of("copy", copy, "onPaper", onPaper)));
    }

    private static InputStream read(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static void add(ZipOutputStream zip, String name, InputStream bytes, Copy copy) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(copy.madeOn().atStartOfDay());
        zip.putNextEntry(entry);
        bytes.transferTo(zip);
        zip.closeEntry();
    }
}
