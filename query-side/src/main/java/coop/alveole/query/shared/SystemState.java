package coop.alveole.query.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The state of the house as its own program sees it; ops answers. */
public interface SystemState {
    Frame.House house();

    /** A key under which a form, sent twice, is done once. */
    String newFormKey();

    ZoneId zone();

    Instant now();

    Optional<LocalDate> lastSeal();

    long freeBytes();

    String version();

    List<ModelState> models();

    /** One read model: its name, LIVE, REBUILDING or STALE, and the last position folded. */
    record ModelState(String name, String state, long position) {}
}
