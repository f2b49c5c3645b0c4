package coop.alveole.ops.fold;

import coop.alveole.projection.shared.Documents.State;
import java.util.Collection;

/** What one batch made of one model: the documents it touched, and where the model then stands. */
record Step<D>(Model<D> model, Collection<D> touched, Standing standing) {
    boolean goesOn() {
        return !standing.state().equals(State.STALE);
    }

    void tell() {
        model.tell(touched);
    }

    void stand() {
        model.stand(standing);
    }
}
