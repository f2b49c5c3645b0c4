package coop.alveole.query.search;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same search, for a program. */
@RestController
class SearchApi {
    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/search")
    Found search(@RequestParam String q, Reading reading) {
        return search.find(q, reading.ofList());
    }
}
