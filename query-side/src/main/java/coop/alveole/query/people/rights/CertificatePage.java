package coop.alveole.query.people.rights;

import coop.alveole.query.shared.Frame;
import java.util.List;

/** The certificate of erasure: printable, and without the name, which nobody can read any more. */
record CertificatePage(Frame frame, String base, String person, List<Erasure> erasures, List<RightsPage.Answer> kept) {
    record Erasure(
            String classes,
            int files,
            String destroyedOn,
            String requestedOn,
            String basis,
            String decidedBy,
            long position,
            String lastCopyOn) {}
}
