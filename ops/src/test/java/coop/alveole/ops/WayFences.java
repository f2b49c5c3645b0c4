package coop.alveole.ops;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import coop.alveole.domain.access.Allowed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The way in and the way out. */
final class WayFences {
    /** Public on purpose, each for the caller named here; a feature of the way in shows nothing else. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry(".command.imports.differences.Changes", "imports: what makes the record say the same"),
            Map.entry(".command.imports.differences.Difference", "imports: what a cell tells beside the record"),
            Map.entry(".command.imports.differences.Here", "imports: what the record says already"),
            Map.entry(".command.imports.differences.HereOnRecord", "imports: reads it"),
            Map.entry(".command.membership.document.DocumentPress", "ops: has documents printed"),
            Map.entry(".command.imports.file.ImportedFile", "imports: every file passes this gate"),
            Map.entry(".command.imports.file.Line", "imports: one line of a table"),
            Map.entry(".command.imports.file.Table", "imports: a table of a file"),
            Map.entry(".command.imports.file.TypedAmount", "files of the bank and of pay: an amount in euros"),
            Map.entry(".command.imports.members.MemberImport", "ops: import members"),
            Map.entry(".command.imports.members.DirectoryToday", "ops: what the list of people says"),
            Map.entry(".command.imports.members.DirectoryColumn", "ops: what the list of people says"),
            Map.entry(".command.imports.differences.Moved", "the import asks which thing a file means"),
            Map.entry(".command.imports.members.ImportRun", "ops: one run of it"),
            Map.entry(".command.imports.members.ImportRuns", "ops: where a run comes from"),
            Map.entry(".command.imports.members.ChosenColumns", "imports: what the house has chosen"),
            Map.entry(".command.imports.members.OurLabels", "imports: what may be chosen"),
            Map.entry(".command.imports.members.TableRead", "ops: what the page says was read"),
            Map.entry(".command.imports.members.CellsAgain", "ops: what the page shows once"),
            Map.entry(".command.imports.members.ImportReport", "ops: what the import says"),
            Map.entry(".command.billing.invoice.Numbering", "series: which one a day takes its number from"),
            Map.entry(".command.action.exit.ExitToSettle", "ops: keeps who left and what was opened for it"),
            Map.entry(".command.action.exit.ExitsToSettle", "ops: folds who left and what was opened for it"),
            Map.entry(".command.action.exit.OpenExitFiles", "ops: when somebody has left"),
            Map.entry(".command.activity.automation.Departure", "ops: keeps who left"),
            Map.entry(".command.activity.automation.Departures", "ops: folds who left"),
            Map.entry(".command.activity.automation.HeldActivity", "ops: keeps who holds an activity"),
            Map.entry(".command.activity.automation.HeldActivities", "ops: folds who holds an activity"),
            Map.entry(".command.activity.automation.ReleaseWhoeverLeft", "ops: when somebody has left"),
            Map.entry(".command.billing.issue.PaperPress", "ops: has the file of what left made"),
            Map.entry(".command.billing.issue.PaperToKeep", "ops: keeps which paper has left"),
            Map.entry(".command.billing.issue.PapersToKeep", "ops: folds which paper has left"),
            Map.entry(".command.billing.issue.CustomerPost", "ops: whether anything leaves by mail"),
            Map.entry(".command.billing.issue.AskedLetters", "reminders: what leaves by mail with them"),
            Map.entry(".command.billing.issue.LetterToSend", "ops: keeps which letter waits"),
            Map.entry(".command.billing.issue.LettersToSend", "ops: folds which letter waits"),
            Map.entry(".command.billing.platform.PlatformPost", "ops: where a platform takes what it is handed"),
            Map.entry(".command.billing.platform.PlatformRound", "ops: sees to the platform"),
            Map.entry(".command.billing.platform.PlatformTask", "ops: keeps what the platform is to know"),
            Map.entry(".command.billing.platform.PlatformTasks", "ops: folds what the platform is to know"),
            Map.entry(".command.billing.issue.KeepPapers", "ops: when a paper has left"),
            Map.entry(".command.contribution.automation.SaleToCount", "ops: keeps what is to be counted of a sale"),
            Map.entry(".command.contribution.automation.SalesToCount", "ops: folds what is to be counted of a sale"),
            Map.entry(".command.contribution.automation.InternalToCount", "ops: keeps what an internal invoice moves"),
            Map.entry(".command.contribution.automation.InternalsToCount", "ops: folds what an internal invoice moves"),
            Map.entry(
                    ".command.contribution.automation.CountInternalInvoices", "ops: when one is accepted, or reversed"),
            Map.entry(".command.billing.internal.KnownInternalInvoices", "ops: who may, asks between whom it is"),
            Map.entry(".command.purchasing.KnownPurchases", "ops: who may, asks whose a purchase is"),
            Map.entry(".command.contribution.closing.LedgerToClose", "ops: keeps which month is to be closed"),
            Map.entry(".command.contribution.closing.LedgersToClose", "ops: folds which month is to be closed"),
            Map.entry(".command.contribution.closing.MonthClosing", "ops: the months of the demonstration"),
            Map.entry(".command.contribution.automation.CountSales", "ops: when something is sold, paid or lost"),
            Map.entry(".command.deadline.AssemblyCalendar", "ops: keeps the assemblies the round counts from"),
            Map.entry(".command.deadline.AssemblyCalendars", "ops: folds the assemblies the round counts from"),
            Map.entry(".command.deadline.DailyRound", "ops: when a round is due"),
            Map.entry(".command.deadline.ReminderList", "ops: keeps the to-do list of the round"),
            Map.entry(".command.deadline.ReminderLists", "ops: folds the to-do list of the round"),
            Map.entry(".command.sending.DueMails", "ops: sends what has to leave"),
            Map.entry(".command.sending.DueReminder", "ops: one reminder that has to leave"),
            Map.entry(".command.sending.MailTask", "ops: keeps the to-do list of what leaves"),
            Map.entry(".command.sending.MailTasks", "ops: folds the to-do list of what leaves"),
            Map.entry(".command.sending.OurSending", "ops: whether anything leaves"),
            Map.entry(".command.anchor.OurAnchors", "ops: to whom an anchor leaves"),
            Map.entry(".command.sending.WouldLeave", "ops: what is read before anything leaves"),
            Map.entry(".command.files.FileOwner", "the features: whose file it is"),
            Map.entry(".command.files.FileGate", "ops: every file that is kept passes it"),
            Map.entry(".command.files.Upload", "the features: a file that passed the gate"),
            Map.entry(".command.files.Uploads", "the features: takes the file of a form"),
            Map.entry(".command.files.FileStore", "the features: where files are sealed"),
            Map.entry(".command.people.ContractChange", "the import reads contracts as the retention does"),
            Map.entry(".command.people.PeopleOfRecord", "the import asks whether somebody is employed"),
            Map.entry(".command.membership.placement.KnownAdvisors", "imports: whose account is that of an advisor"),
            Map.entry(".command.membership.document.SentNumber", "ops: keeps which numbers are taken"),
            Map.entry(".command.membership.document.SentNumbers", "ops: folds which numbers are taken"),
            Map.entry(".command.membership.document.Addressees", "ops: whom letters are to, by name"),
            Map.entry(".command.membership.organisation.SirenHolder", "ops: keeps who bears which SIREN"),
            Map.entry(".command.membership.organisation.SirenHolders", "ops: folds who bears which SIREN"),
            Map.entry(".command.billing.invoice.KnownInvoices", "what is paid, and who may, asks whose an invoice is"),
            Map.entry(
                    ".command.billing.invoice.InvoiceOnRecord",
                    "what is known of an invoice, for who is paid and who may"),
            Map.entry(".command.billing.invoice.FiscalYears", "what is paid is kept with the accounts of its year"),
            Map.entry(".command.billing.invoice.Contents", "a quote says what it sells as an invoice does"),
            Map.entry(".command.billing.invoice.LineBody", "a line of a quote is typed as one of an invoice"),
            Map.entry(".command.billing.quote.KnownQuotes", "ops: whose a quote is, for who may"),
            Map.entry(".command.billing.quote.QuoteOnRecord", "ops: whose a quote is, for who may"),
            Map.entry(".command.billing.payment.AllocationBody", "what the bank tells is allocated as a payment is"),
            Map.entry(
                    ".command.billing.payment.Allocations", "the bank: a line, its payment and its invoices together"),
            Map.entry(".command.billing.bank.StatementImport", "ops: import bank"),
            Map.entry(".command.payroll.PayrollImport", "ops: import payroll"),
            Map.entry(".command.payroll.PayrollReport", "ops: says what became of a file of pay"),
            Map.entry(".command.billing.entries.ActivityCodes", "a file of pay names activities by their code"),
            Map.entry(".command.imports.members.NumberedPeople", "a file of pay names people by their number"),
            Map.entry(".command.billing.payment.KnownPayments", "who may, and the bank, ask whose a payment is"),
            Map.entry(".command.billing.payment.PaymentOnRecord", "what is known of a payment, for who may"),
            Map.entry(".command.billing.entries.FactToExport", "ops: keeps what the accounts are still to be told"),
            Map.entry(".command.billing.entries.FactsToExport", "ops: folds what the accounts are still to be told"),
            Map.entry(".command.billing.entries.EntryExports", "ops: export entries"),
            Map.entry(
                    ".command.activity.KnownHolders", "an opening brings in activities of people who are in the house"),
            Map.entry(".command.billing.opening.OpeningImport", "ops takes files over"),
            Map.entry(".command.billing.opening.OpeningTable", "ops says which table of an opening a file holds"),
            Map.entry(".command.billing.opening.control.ControlIds", "an opening tells the control its figures"),
            Map.entry(".command.billing.customer.EnterBody", "an opening enters customers as a form does"),
            Map.entry(".command.billing.customer.EnteredCustomers", "an opening enters customers as a form does"),
            Map.entry(".command.billing.entries.OurAccounts", "an opening gives activities their codes"),
            Map.entry(".command.houserules.OurCooperative", "an opening gives activities their own rates"),
            Map.entry(".command.imports.members.Sender", "an opening is sent as an import is"),
            Map.entry(".command.imports.members.LinesOnce", "an opening reads lines as an import does"),
            Map.entry(".command.billing.customer.KnownCustomers", "what is sold asks who buys it"),
            Map.entry(".command.billing.customer.NumberedCustomer", "ops: keeps which customer bears which numbers"),
            Map.entry(".command.billing.customer.NumberedCustomers", "ops: folds which customer bears which numbers"),
            Map.entry(".command.people.Details", "the import records a person's words as the form does"));

    private WayFences() {}

    static List<String> featuresOfTheWayInShowNothing(Code code) {
        var command = code.root() + ".command.";
        return code.classes().stream()
                .filter(type -> type.getPackageName().startsWith(command))
                .filter(type -> !type.getPackageName().startsWith(command + "shared"))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .filter(type -> !SHOWN.containsKey(type.substring(code.root().length())))
                .map(type -> type + " is public")
                .toList();
    }

    /** Sealed words pass through everything else as they are. */
    static List<String> onlyTheWayOutOpensPersonalWords(Code code) {
        return code.breaches(noClasses()
                .that()
                .resideOutsideOfPackage(code.root() + ".query..")
                .should()
                .accessTargetWhere(CodeFences.where("opens personal words", access -> opens(code, access))));
    }

    private static boolean opens(Code code, JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getName().equals("open")
                && method.getRawParameterTypes().stream()
                        .map(HasName::getName)
                        .anyMatch((code.root() + ".domain.shared.Personal")::equals);
    }

    static List<String> everyHandlerSaysWhatItAsks(Code code) {
        return code.breaches(methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .and()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .beAnnotatedWith(Allowed.class));
    }

    /** A route, a servlet or an endpoint declared otherwise would answer without having said what it asks. */
    static List<String> onlyHandlersAnswerOnTheWeb(Code code) {
        return code.breaches(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.web\\.(servlet|reactive)\\.function\\..*"
                        + "|jakarta\\.servlet\\.http\\.HttpServlet|jakarta\\.servlet\\.annotation\\..*"
                        + "|org\\.springframework\\.boot\\.actuate\\.endpoint\\.annotation\\..*"
                        + "|org\\.springframework\\.web\\.HttpRequestHandler"));
    }
}
