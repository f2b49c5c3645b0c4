package planted.everyhandlersayswhatitasks.query.membership;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SaysNothing {
    @GetMapping("/api/v1/everything")
    String everything() {
        return "";
    }
}
