package coop.alveole.ops.fold;

import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.shared.Fold;
import coop.alveole.ops.store.EventLog;
import coop.alveole.projection.shared.Documents;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;

/** Each read model under the type it is asked for by: the documents of a display, the to-do list of an automation. */
final class ReadModels implements BeanRegistrar {
    @Override
    public void register(BeanRegistry registry, Environment environment) {
        FoldEngine.DISPLAYS.forEach(fold -> display(fold, registry));
        FoldEngine.TO_DO_LISTS.forEach(fold -> toDoList(fold, registry));
    }

    private static <D> void display(Fold<D> fold, BeanRegistry registry) {
        ParameterizedTypeReference<Documents<D>> type = typeOf(Documents.class, fold);
        registry.registerBean(type, bean -> bean.supplier(context -> documents(fold, context)));
    }

    private static <D> void toDoList(Fold<D> fold, BeanRegistry registry) {
        ParameterizedTypeReference<ToDoLists<D>> type = typeOf(ToDoLists.class, fold);
        registry.registerBean(
                type,
                bean -> bean.supplier(context -> new AtHead<>(documents(fold, context), context.bean(EventLog.class))));
    }

    private static <D> Documents<D> documents(Fold<D> fold, BeanRegistry.SupplierContext context) {
        return context.bean(FoldEngine.class).documents(fold.document());
    }

    private static <T> ParameterizedTypeReference<T> typeOf(Class<?> kind, Fold<?> fold) {
        return ParameterizedTypeReference.forType(
                ResolvableType.forClassWithGenerics(kind, fold.document()).getType());
    }
}
