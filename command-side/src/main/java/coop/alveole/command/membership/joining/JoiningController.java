package coop.alveole.command.membership.joining;

import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Somebody taken over twice, or taken over and typed: the file of the path is the one that is kept. */
@RestController
@RequestMapping(JoiningController.MEMBERSHIPS)
class JoiningController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    /** The other file, and since when the two are one. */
    record JoinFilesBody(MembershipId joined, LocalDate joinedOn) {}

    record PartFilesBody(MembershipId joined, LocalDate partedOn) {}

    private final TwoFiles files;

    JoiningController(TwoFiles files) {
        this.files = files;
    }

    @Allowed(Access.JOIN_FILES)
    @PostMapping("/{id}/join-files")
    ResponseEntity<Object> join(@PathVariable MembershipId id, @RequestBody JoinFilesBody body, Request request) {
        return Replies.done(files.join(id, body.joined(), body.joinedOn(), request), MEMBERSHIPS);
    }

    @Allowed(Access.JOIN_FILES)
    @PostMapping("/{id}/part-files")
    ResponseEntity<Object> part(@PathVariable MembershipId id, @RequestBody PartFilesBody body, Request request) {
        return Replies.done(files.part(id, body.joined(), body.partedOn(), request), MEMBERSHIPS);
    }
}
