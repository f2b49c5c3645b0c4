package coop.alveole.command.shared;

import java.util.UUID;

/** Where new ids come from: derived from the house and the request's key, so that a retry makes the same object. */
public interface NewIds {
    /** UUIDv5(house, account, route, key) when the request has a key, else UUIDv7. */
    UUID of(Request request);

    /** UUIDv5(house, source, identifier): what another software knows under that identifier. */
    UUID of(String source, String identifier);
}
