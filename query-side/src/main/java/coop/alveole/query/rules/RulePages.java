package coop.alveole.query.rules;

import coop.alveole.domain.absence.AbsenceRule;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountRule;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.accompaniment.AccompanimentRule;
import coop.alveole.domain.action.ActionRule;
import coop.alveole.domain.activity.ActivityRule;
import coop.alveole.domain.anchor.AnchorRule;
import coop.alveole.domain.billing.amounts.SaleRule;
import coop.alveole.domain.billing.bank.BankRule;
import coop.alveole.domain.billing.chart.ChartRule;
import coop.alveole.domain.billing.closing.ClosingRule;
import coop.alveole.domain.billing.customer.CustomerRule;
import coop.alveole.domain.billing.deposit.SlipRule;
import coop.alveole.domain.billing.export.ExportRule;
import coop.alveole.domain.billing.internal.InternalInvoiceRule;
import coop.alveole.domain.billing.invoice.InvoiceRule;
import coop.alveole.domain.billing.issue.IssueRule;
import coop.alveole.domain.billing.opening.OpeningRule;
import coop.alveole.domain.billing.payment.PaymentRule;
import coop.alveole.domain.billing.quote.QuoteRule;
import coop.alveole.domain.billing.reminder.ReminderRule;
import coop.alveole.domain.billing.series.SeriesRule;
import coop.alveole.domain.checklist.ChecklistRule;
import coop.alveole.domain.contribution.ContributionRule;
import coop.alveole.domain.deadline.DeadlineRule;
import coop.alveole.domain.divergence.DivergenceRule;
import coop.alveole.domain.earmark.EarmarkRule;
import coop.alveole.domain.evidence.HouseRule;
import coop.alveole.domain.governance.AssemblyRule;
import coop.alveole.domain.housedocument.HouseDocumentRule;
import coop.alveole.domain.houserules.CooperativeRule;
import coop.alveole.domain.houserules.HouseMoneyRule;
import coop.alveole.domain.imports.ImportRule;
import coop.alveole.domain.imports.mapping.MappingRule;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.association.AssociationRule;
import coop.alveole.domain.membership.attachment.AttachmentRule;
import coop.alveole.domain.membership.checklist.CheckRule;
import coop.alveole.domain.membership.correction.CorrectionRule;
import coop.alveole.domain.membership.document.DocumentRule;
import coop.alveole.domain.membership.employment.EmploymentRule;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.flag.FlagRule;
import coop.alveole.domain.membership.integration.IntegrationRule;
import coop.alveole.domain.membership.joining.JoiningRule;
import coop.alveole.domain.membership.letters.LetterRule;
import coop.alveole.domain.membership.organisation.OrganisationRule;
import coop.alveole.domain.membership.placement.PlacementRule;
import coop.alveole.domain.membership.terms.TermsRule;
import coop.alveole.domain.payroll.PayrollRule;
import coop.alveole.domain.people.ErasureRule;
import coop.alveole.domain.people.FormatRule;
import coop.alveole.domain.people.PersonRule;
import coop.alveole.domain.purchasing.PurchaseRule;
import coop.alveole.domain.round.RoundRule;
import coop.alveole.domain.sending.SendingRule;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.Rule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.SirenRule;
import coop.alveole.domain.shared.money.PercentRule;
import coop.alveole.domain.shared.trade.VatRule;
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
                        AbsenceRule.values(),
                        AccountRule.values(),
                        AccompanimentRule.values(),
                        ActionRule.values(),
                        ActivityRule.values(),
                        AnchorRule.values(),
                        AttachmentRule.values(),
                        ChecklistRule.values(),
                        DeadlineRule.values(),
                        DivergenceRule.values(),
                        DocumentRule.values(),
                        LetterRule.values(),
                        HouseDocumentRule.values(),
                        ImportRule.values(),
                        JoiningRule.values(),
                        MappingRule.values(),
                        HouseRule.values(),
                        AssemblyRule.values(),
                        CooperativeRule.values(),
                        MembershipRule.values(),
                        AssociationRule.values(),
                        CheckRule.values(),
                        CorrectionRule.values(),
                        EmploymentRule.values(),
                        ExitRule.values(),
                        FlagRule.values(),
                        SendingRule.values(),
                        IntegrationRule.values(),
                        OrganisationRule.values(),
                        PlacementRule.values(),
                        TermsRule.values(),
                        ErasureRule.values(),
                        FormatRule.values(),
                        PersonRule.values(),
                        RoundRule.values(),
                        RequestRule.values(),
                        SirenRule.values(),
                        VatRule.values(),
                        PercentRule.values(),
                        HouseMoneyRule.values(),
                        CustomerRule.values(),
                        SaleRule.values(),
                        InvoiceRule.values(),
                        QuoteRule.values(),
                        SeriesRule.values(),
                        ClosingRule.values(),
                        PaymentRule.values(),
                        ChartRule.values(),
                        ExportRule.values(),
                        SlipRule.values(),
                        ReminderRule.values(),
                        IssueRule.values(),
                        BankRule.values(),
                        OpeningRule.values(),
                        ContributionRule.values(),
                        PayrollRule.values(),
                        EarmarkRule.values(),
                        PurchaseRule.values(),
                        InternalInvoiceRule.values())
                .flatMap(Stream::of);
    }
}
