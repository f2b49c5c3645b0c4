package coop.alveole.query.list;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;
import static coop.alveole.query.list.ListAddress.*;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.list.ListPage.*;
import coop.alveole.query.list.Order.Direction;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.list.sheet.Sheet.Heading;
import coop.alveole.query.list.sheet.SheetFormat;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Makes a page or a file of the rows of a list: the same rows, in the order that the address asks for. */
@Component
public class Lists {
    private static final int ROWS_MAX = 1_000;

    private final MessageSource messages;

    Lists(MessageSource messages) {
        this.messages = messages;
    }

    public <R> ListPage<R> page(Listed<R> listed, HttpServletRequest request, Reading reading, Locale reader) {
        var listing = listed.listing();
        var address = ListAddress.of(request, listed.asked());
        var order = Order.of(request.getParameter(SORT), listing.columns());
        var rows = order.map(by -> by.of(listed.rows())).orElse(listed.rows());
        var cursor = cursor(request);
        var part = Page.of(rows, listing.id(), limit(request, listing), cursor);
        return new ListPage<>(
                address.path(),
                address.toString(),
                listing.title(),
                say(listing.count(), reader, rows.size()),
                listing.none(),
                French.day(reading.asOf()),
                address.asked().get(AS_OF),
                order.map(Order::asked).orElse(""),
                heads(listing, order, address),
                listed.asked().stream()
                        .filter(Chip::isAsked)
                        .map(chip -> new Asked(
                                said(chip, reader),
                                address.without(chip.parameter()).toString()))
                        .toList(),
                Stream.of(SheetFormat.values())
                        .map(format -> new File(
                                format.suffix(),
                                address.without(LIMIT).as(format.suffix()).toString()))
                        .toList(),
                part.items().stream().map(row -> line(row, listing.columns())).toList(),
                rows.size(),
                links(part, cursor, rows.size(), address));
    }

    private static <R> Line<R> line(R row, List<Column<R>> columns) {
        var said = new HashMap<String, String>();
        columns.stream()
                .filter(Column::isOnScreen)
                .forEach(column ->
                        said.put(column.name(), column.cell().apply(row).words()));
        return new Line<>(row, said);
    }

    /** Every row, however many there are; by its suffix, else the one that is accepted. */
    public <R> ResponseEntity<Sheet> file(
            Listed<R> listed, HttpServletRequest request, Reading reading, Locale reader) {
        var answer = ResponseEntity.ok();
        suffix(request)
                .ifPresent(suffix -> answer.contentType(SheetFormat.of(suffix)
                        .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, ""))
                        .type()));
        return answer.body(sheet(listed, request, reading, reader));
    }

    private <R> Sheet sheet(Listed<R> listed, HttpServletRequest request, Reading reading, Locale reader) {
        var listing = listed.listing();
        var rows = Order.of(request.getParameter(SORT), listing.columns())
                .map(by -> by.of(listed.rows()))
                .orElse(listed.rows());
        var columns = listing.columns().stream().filter(Column::isInFiles).toList();
        return new Sheet(
                listing.name(),
                listing.file() + "-" + reading.asOf(),
                say(listing.title(), reader),
                reading.asOf(),
                about(listed, reading, reader),
                ListAddress.of(request, listed.asked()).asked(),
                columns.stream()
                        .map(column -> new Heading(column.name(), say(column.label(), reader)))
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> column.cell().apply(row))
                                .toList())
                        .toList());
    }

    private List<String> about(Listed<?> listed, Reading reading, Locale reader) {
        var lines = new ArrayList<String>();
        lines.add(say(listed.listing().title(), reader));
        lines.add(say("frame.as-of", reader, French.day(reading.asOf())));
        listed.asked().stream()
                .filter(Chip::isAsked)
                .map(chip -> said(chip, reader))
                .forEach(lines::add);
        lines.add(say(listed.listing().count(), reader, listed.rows().size()));
        return List.copyOf(lines);
    }

    private static <R> List<Head> heads(Listing<R> listing, Optional<Order<R>> order, ListAddress address) {
        return listing.columns().stream()
                .filter(Column::isOnScreen)
                .map(column -> {
                    var sorted = order.filter(by -> by.column().equals(column))
                            .map(Order::direction)
                            .orElse(null);
                    return new Head(
                            column.name(),
                            column.label(),
                            sortedBy(column, sorted, address).toString(),
                            sorted == null ? null : sorted.name().toLowerCase(Locale.ROOT),
                            column.kind() == Column.Kind.NUMBER,
                            column.isCounted());
                })
                .toList();
    }

    /** One way, then the other, then the order of the list again. */
    private static ListAddress sortedBy(Column<?> column, @Nullable Direction now, ListAddress address) {
        if (now == null) return address.with(SORT, column.name());
        return now == Direction.ASCENDING ? address.with(SORT, "-" + column.name()) : address.without(SORT);
    }

    private static Links links(Page<?> part, @Nullable String cursor, int total, ListAddress address) {
        boolean isWhole = part.items().size() == total;
        return new Links(
                part.next() == null ? null : address.with(CURSOR, part.next()).toString(),
                cursor == null ? null : address.toString(),
                isWhole || total > ROWS_MAX
                        ? null
                        : address.with(LIMIT, Integer.toString(ROWS_MAX)).toString());
    }

    private static @Nullable String cursor(HttpServletRequest request) {
        var asked = request.getParameter(CURSOR);
        return asked == null || asked.isBlank() ? null : asked;
    }

    private static int limit(HttpServletRequest request, Listing<?> listing) {
        var asked = request.getParameter(LIMIT);
        if (asked == null || asked.isBlank()) return listing.page();
        UNREADABLE_REQUEST.require(asked.matches("\\d{1,4}"), LIMIT, "« limit » vaut de 1 à " + ROWS_MAX + ".");
        return Integer.parseInt(asked);
    }

    private static Optional<String> suffix(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                ? Optional.ofNullable(named.get("format")).map(Object::toString)
                : Optional.empty();
    }

    private String said(Chip chip, Locale reader) {
        var value = chip.said() == Chip.Value.KEY ? say(chip.value(), reader) : chip.value();
        return say("list.asked", reader, say(chip.label(), reader), value);
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
