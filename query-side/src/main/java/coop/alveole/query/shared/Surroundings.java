package coop.alveole.query.shared;

import java.util.List;

/** What a page says around its content that other features know. */
public interface Surroundings {
    /** The territories there are on that day. */
    List<String> territories(Reading reading);
}
