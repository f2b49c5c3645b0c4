package coop.alveole.query.evidence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Facts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person copies outside the house to hold an anchor: position and first 16 characters of the chain. */
@RestController
class EvidenceApi {

    record Anchor(long position, String chain) {}

    private final Facts facts;

    EvidenceApi(Facts facts) {
        this.facts = facts;
    }

    @Allowed(Access.READ_EVIDENCE)
    @GetMapping("/api/v1/evidence/head")
    Anchor head() {
        var head = facts.head();
        return new Anchor(head.position(), head.shortChain());
    }
}
