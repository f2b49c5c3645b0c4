package coop.alveole.query.membership;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.query.membership.path.Stage;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets of labels for the people whom « Annuaire » shows, with the same filters. */
@Controller
class LabelPages {
    private final MemberList list;
    private final AddressLabels labels;

    LabelPages(MemberList list, AddressLabels labels) {
        this.list = list;
        this.labels = labels;
    }

    @Allowed(Access.READ_IDENTITY)
    @GetMapping("/members/labels.pdf")
    ResponseEntity<byte[]> labels(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable Stage step,
            Reading reading,
            Locale reader) {
        var members = list.listed(q, territory, standing, step, reading, reader).rows().stream()
                .map(MemberList.Row::member)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("etiquettes-" + reading.asOf() + ".pdf")
                                .build()
                                .toString())
                .body(labels.of(members, reading));
    }
}
