package planted.everyhandlersayswhatitasks.query.membership;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
class SaysNothingAtAPage {
    @RequestMapping("/everything")
    String everything() {
        return "";
    }
}
