package coop.alveole.projection.checklist;

import coop.alveole.domain.checklist.ChecklistEvent;
import coop.alveole.domain.checklist.ChecklistEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.checklist.HouseChecklist.Item;
import java.util.List;
import java.util.stream.Stream;

/** What does the cooperative check for everybody, at any date? */
public final class HouseChecklists implements Fold<HouseChecklist> {
    @Override
    public Class<HouseChecklist> document() {
        return HouseChecklist.class;
    }

    @Override
    public int version() {
        return 13;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ChecklistEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ChecklistEvent e ? Stream.of(e.checklistId().value()) : Stream.empty();
    }

    @Override
    public HouseChecklist empty(String key) {
        return new HouseChecklist(key, List.of());
    }

    @Override
    public HouseChecklist fold(HouseChecklist list, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ChecklistEvent event)) return list;
        return switch (event) {
            case ItemAdded e -> list.with(new Item(e.kind(), e.item(), e.addedOn(), null, recorded.position()));
            case ItemRetired e -> list.retiring(e.kind(), e.item(), e.retiredOn());
        };
    }
}
