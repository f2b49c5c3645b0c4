package coop.alveole.query.membership.attachment;

import coop.alveole.query.list.ListPage;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Pièces » of one file, ready to be read; the choices are those of the form, where something may be attached. */
record AttachmentsPage(
        Frame frame, String base, String name, List<String> remarks, ListPage<Row> list, List<Choices> choices) {
    /** Without a picture, {@code picture} is empty; {@code withdrawable} says whether the reader may withdraw it. */
    record Row(AttachmentView piece, String href, String picture, String tone, boolean withdrawable) {}

    record Choices(String command, String today, List<String> kinds, List<Option> steps, List<String> audiences) {}
}
