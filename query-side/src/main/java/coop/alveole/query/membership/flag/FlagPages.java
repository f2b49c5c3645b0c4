package coop.alveole.query.membership.flag;

import static coop.alveole.query.shared.Question.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.domain.membership.flag.FlagReason;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.membership.flag.FlagView.State;
import coop.alveole.query.membership.flag.FlagsPage.*;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** « Anomalies »: by kind, the gravest first. The whole question stands in the address; empty parameters ask nothing. */
@Controller
class FlagPages {
    private static final Choices CHOICES = new Choices(names(FlagKind.values()), names(FlagReason.values()));

    private final FlagQueries queries;
    private final FlagList list;
    private final Lists lists;
    private final Frames frames;

    FlagPages(FlagQueries queries, FlagList list, Lists lists, Frames frames) {
        this.queries = queries;
        this.list = list;
        this.lists = lists;
        this.frames = frames;
    }

    /** Without a state, those still open; of those of which somebody took note there is another page. */
    @Allowed(Access.READ_FLAGS)
    @GetMapping("/flags")
    ModelAndView flags(
            @RequestParam(required = false) @Nullable FlagKind kind,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable State state,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var asked = state == null ? State.OPEN : state;
        var frame = frames.of(request, reading, "flags");
        var both = queries.flags(new FlagFilter(kind, territory, null), reading.ofList()).stream()
                .collect(Collectors.partitioningBy(flag -> flag.state() == asked));
        var wanted = both.getOrDefault(true, List.of());
        var listed = list.listed(wanted, new FlagFilter(kind, territory, state), asked, reading, reader);
        var shown = lists.page(listed, request, reading, reader);
        var words = new Asked(text(kind), text(territory), asked.name());
        var page = new FlagsPage(
                frame,
                address(words),
                words,
                CHOICES,
                shown,
                Group.of(shown, wanted),
                verb(asked, frame, reading),
                both.getOrDefault(false, List.of()).size());
        return new ModelAndView("flags", "page", page);
    }

    @Allowed(Access.READ_FLAGS)
    @GetFiles({"/flags", "/flags" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable FlagKind kind,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable State state,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var asked = state == null ? State.OPEN : state;
        var flags = queries.flags(new FlagFilter(kind, territory, asked), reading.ofList());
        var listed = list.listed(flags, new FlagFilter(kind, territory, state), asked, reading, reader);
        return lists.file(listed, request, reading, reader);
    }

    /** For the cooperative, whoever answers for the whole of it; of the past nothing is said. */
    private static String verb(State state, Frame frame, Reading reading) {
        if (frame.past() || !reading.viewer().mayEverywhere(Access.ACKNOWLEDGE_FLAG)) return "";
        return switch (state) {
            case OPEN -> "acknowledge";
            case ACKNOWLEDGED -> "reopen";
        };
    }

    private static String address(Asked asked) {
        var address = UriComponentsBuilder.fromPath("/flags");
        if (!asked.kind().isEmpty()) address.queryParam("kind", asked.kind());
        if (!asked.territory().isEmpty()) address.queryParam("territory", asked.territory());
        if (!asked.isOpen()) address.queryParam("state", asked.state());
        return address.encode().toUriString();
    }
}
