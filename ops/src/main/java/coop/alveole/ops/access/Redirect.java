package coop.alveole.ops.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 303: what was posted is done, and reloading the next page does not do it again. */
final class Redirect {
    private Redirect() {}

    static ModelAndView to(String ownPath) {
        var view = new RedirectView(ownPath);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
