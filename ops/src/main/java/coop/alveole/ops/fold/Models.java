package coop.alveole.ops.fold;

import com.mongodb.client.MongoDatabase;
import coop.alveole.domain.shared.Fold;
import coop.alveole.projection.shared.Documents;
import java.util.List;
import java.util.function.LongSupplier;

/** Every read model of the program, and the table in which it is noted how far each is true. */
public final class Models {
    private final List<Model<?>> all;
    private final ModelRow.Table rows;

    Models(List<Fold<?>> folds, MongoDatabase database, LongSupplier head) {
        var format = new DocumentFormat();
        all = folds.stream()
                .<Model<?>>map(fold -> model(fold, database, format, head))
                .toList();
        rows = ModelRow.Table.in(database);
    }

    private static <D> Model<D> model(Fold<D> fold, MongoDatabase database, DocumentFormat format, LongSupplier head) {
        return new Model<>(fold, database, format, head);
    }

    List<Model<?>> all() {
        return all;
    }

    ModelRow.Table rows() {
        return rows;
    }

    /** The documents that a fold of this program makes. */
    @SuppressWarnings("unchecked") // the model that folds this document type holds documents of it
    public <D> Documents<D> of(Class<D> document) {
        return (Documents<D>) all.stream()
                .filter(model -> model.fold().document() == document)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fold makes " + document));
    }
}
