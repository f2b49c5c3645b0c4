package coop.alveole.query.team;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Qui fait quoi », for everybody who is signed in: an entrepreneur calls somebody too. */
@Controller
class TeamPages {
    record TeamPage(Frame frame, ListPage<Colleague> list) {}

    private final WhoDoesWhat team;
    private final Lists lists;
    private final Frames frames;

    TeamPages(WhoDoesWhat team, Lists lists, Frames frames) {
        this.team = team;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.SIGNED_IN)
    @GetMapping("/who-does-what")
    ModelAndView page(
            @RequestParam(required = false) @Nullable String territory,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var list = lists.page(team.listed(territory, reading, reader), request, reading, reader);
        return new ModelAndView(
                "who-does-what", "page", new TeamPage(frames.of(request, reading, "who-does-what"), list));
    }

    @Allowed(Access.SIGNED_IN)
    @GetFiles({"/who-does-what", "/who-does-what" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable String territory,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        return lists.file(team.listed(territory, reading, reader), request, reading, reader);
    }
}
