package coop.alveole.query.action;

import static coop.alveole.query.shared.Question.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionFilter.Whose;
import coop.alveole.query.action.ActionView.State;
import coop.alveole.query.action.ActionsPage.*;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** « Actions »: mine or everybody's within reach, late first. The whole question stands in the address. */
@Controller
class ActionPages {
    private final ActionList list;
    private final Lists lists;
    private final ActionChoices choices;
    private final Frames frames;

    ActionPages(ActionList list, Lists lists, ActionChoices choices, Frames frames) {
        this.list = list;
        this.lists = lists;
        this.choices = choices;
        this.frames = frames;
    }

    /** Without a state, those still open. */
    @Allowed(Access.FOLLOW_ACTION)
    @GetMapping("/actions")
    ModelAndView actions(
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Desk desk,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable MembershipId membership,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var filter = new ActionFilter(whose, territory, desk, state, membership);
        var frame = frames.of(request, reading, "actions");
        var asked = new Asked(text(whose), text(territory), text(desk), text(state), text(membership));
        boolean mayNote = !frame.past() && reading.viewer().mayEverywhere(Access.FOLLOW_ACTION);
        var page = new ActionsPage(
                frame,
                address(asked),
                asked,
                Choices.all(),
                lists.page(list.listed(filter, reading, !frame.past(), reader), request, reading, reader),
                mayNote ? choices.aboutNobody(reading, reader) : List.of());
        return new ModelAndView("actions", "page", page);
    }

    @Allowed(Access.FOLLOW_ACTION)
    @GetFiles({"/actions", "/actions" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Desk desk,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable MembershipId membership,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var filter = new ActionFilter(whose, territory, desk, state, membership);
        return lists.file(list.listed(filter, reading, false, reader), request, reading, reader);
    }

    private static String address(Asked asked) {
        var address = UriComponentsBuilder.fromPath("/actions");
        if (!asked.whose().isEmpty()) address.queryParam("whose", asked.whose());
        if (!asked.territory().isEmpty()) address.queryParam("territory", asked.territory());
        if (!asked.desk().isEmpty()) address.queryParam("desk", asked.desk());
        if (!asked.state().isEmpty()) address.queryParam("state", asked.state());
        if (!asked.membership().isEmpty()) address.queryParam("membership", asked.membership());
        return address.encode().toUriString();
    }
}
