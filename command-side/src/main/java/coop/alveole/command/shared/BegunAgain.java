package coop.alveole.command.shared;

import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The objects of one append that begin again after facts of an undone import: what counts from zero of them is forgotten. */
public record BegunAgain(Set<String> objects) {
    private static final String RESOURCE = BegunAgain.class.getName();

    public BegunAgain {
        objects = Set.copyOf(objects);
    }

    public void tell() {
        CurrentUnitOfWork.ifStarted(work -> work.root().resources().put(RESOURCE, this));
    }

    static Set<String> now() {
        BegunAgain told = CurrentUnitOfWork.get().root().getResource(RESOURCE);
        return told == null ? Set.of() : told.objects();
    }
}
