package coop.alveole.ops.nightly;

import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.backup.Backup;
import coop.alveole.ops.backup.BackupMaker;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** « Sauvegarder maintenant » : answered once the copy is whole, checked and noted. */
@RestController
class BackupController {
    private static final String BACKUPS = "/api/v1/backups";

    /** Nothing to say: where backups go is no question of whoever asks for one. */
    record MakeBackupBody() {}

    private final BackupMaker maker;
    private final BackupNotes notes;

    BackupController(BackupMaker maker, BackupNotes notes) {
        this.maker = maker;
        this.notes = notes;
    }

    @Allowed(Access.KEEP_BACKUPS)
    @PostMapping(BACKUPS)
    ResponseEntity<Object> make(@RequestBody MakeBackupBody body, Request request) {
        Objects.requireNonNull(body);
        var outcome = request.simulated() ? notes.rehearse(request) : notes.note(made(), request);
        return Replies.done(outcome, BACKUPS);
    }

    private Backup made() {
        try {
            return maker.make();
        } catch (CannotStart failure) {
            throw new RuleBroken(RequestRule.BACKUP_FAILED, "", String.valueOf(failure.getMessage()));
        }
    }
}
