package coop.alveole.ops.house;

/** What the keeper looks after each minute, besides the record itself. */
public interface Kept {
    void keep();
}
