package coop.alveole.query.rules;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountRule;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.evidence.HouseRule;
import coop.alveole.domain.governance.AssemblyRule;
import coop.alveole.domain.houserules.CooperativeRule;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.people.PersonRule;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.Rule;
import coop.alveole.domain.shared.RuleBroken;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where the type of a refusal leads: the rule, its sentence, its source. */
@Controller
class RulePages {
    record RulePage(String title, String statement, String id, String source) {}

    @Allowed(Access.ANYONE)
    @GetMapping("/problems/{name}")
    ModelAndView rule(@PathVariable String name) {
        var constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        var text = rules().filter(rule -> rule.name().equals(constant))
                .findFirst()
                .map(Rule::text)
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "name"));
        var statement = text.statement().replaceAll("\\{\\d}", "…");
        return new ModelAndView("rule", "page", new RulePage(text.title(), statement, text.lawId(), text.source()));
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                        MembershipRule.values(),
                        PersonRule.values(),
                        AccountRule.values(),
                        HouseRule.values(),
                        CooperativeRule.values(),
                        AssemblyRule.values(),
                        RequestRule.values())
                .flatMap(Stream::of);
    }
}
