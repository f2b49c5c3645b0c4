package coop.alveole.query.evidence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Backups;
import coop.alveole.query.shared.Backups.Copy;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The backups that lie in their folder, the newest first: for a program that watches over them. */
@RestController
class BackupApi {
    record BackupList(List<Copy> items) {}

    private final Backups backups;

    BackupApi(Backups backups) {
        this.backups = backups;
    }

    @Allowed(Access.KEEP_BACKUPS)
    @GetMapping("/api/v1/backups")
    BackupList backups() {
        return new BackupList(backups.copies());
    }
}
