package planted.everyhandlersayswhatitasks.query.membership;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LawfulPages {
    @Allowed(Access.SIGNED_IN)
    @GetMapping("/members")
    String members() {
        return "";
    }
}
