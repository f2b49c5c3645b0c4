package coop.alveole.ops.store.proof;

import coop.alveole.domain.evidence.HouseEvent.LossReason;

/** A restoration from a backup that ends at a position: how many known facts came after it, 0 when nobody knows, and why. */
public record Loss(long position, int lost, LossReason reason) {}
