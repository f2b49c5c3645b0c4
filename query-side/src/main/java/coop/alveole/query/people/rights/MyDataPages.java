package coop.alveole.query.people.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.membership.attachment.AttachmentCopies;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.rights.MyData.Copy;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reads;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** « Mes données »: a zip with what a program reads and what a person reads or prints. */
@Controller
class MyDataPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RightsQueries queries;
    private final MyData data;
    private final AttachmentCopies attachments;
    private final ITemplateEngine templates;
    private final Reads reads;

    MyDataPages(
            RightsQueries queries, MyData data, AttachmentCopies attachments, ITemplateEngine templates, Reads reads) {
        this.attachments = attachments;
        this.reads = reads;
        this.queries = queries;
        this.data = data;
        this.templates = templates;
    }

    @Allowed(Access.EXPORT_PERSON)
    @GetMapping("/members/{id}/my-data")
    ResponseEntity<byte[]> myData(
            @PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var about = queries.about(id.personId(), reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        for (var opened : RetentionClass.values())
            if (reading.viewer().may(Names.right(opened), id.personId()))
                reads.note(request, id.personId(), opened, "MY_DATA");
        var copy = data.of(about, reading, reader);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mes-donnees.zip\"")
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .body(zipped(id, copy, reading, reader));
    }

    private byte[] zipped(MembershipId id, Copy copy, Reading reading, Locale reader) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var page = templates.process("my-data", new Context(reader, Map.of("copy", copy)));
            add(zip, "mes-donnees.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy), copy.madeOn());
            add(zip, "mes-donnees.html", page.getBytes(UTF_8), copy.madeOn());
            attachments.copy(id, reading, (place, file) -> add(zip, place, file, copy.madeOn()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes, LocalDate day) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
