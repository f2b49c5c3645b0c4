package coop.alveole.query.houserules;

import static coop.alveole.query.shared.FormCard.*;

import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.DirectCharge;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.houserules.CooperativeFile.Line;
import coop.alveole.projection.houserules.Subject;
import coop.alveole.query.shared.FormCard;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a co-manager may record about money, in the order of the table. It only proposes: the rules are the aggregate's. */
@Component
class MoneyForms {
    /** Forms under one heading. */
    record Group(String title, List<FormCard> forms) {}

    private final ActivityNames activities;

    MoneyForms(ActivityNames activities) {
        this.activities = activities;
    }

    List<Group> of(@Nullable Long version, CooperativeFile file, Reading reading) {
        return List.of(
                new Group("house.money.rates", rates(version, file, reading)),
                new Group("house.money.base", base(version)),
                new Group("house.money.charges", charges(version, file, reading)),
                new Group("house.money.invoices", invoices(version, file, reading)),
                new Group("house.money.delegation", delegation(version, file, reading)),
                new Group("house.money.seller", seller(version)));
    }

    private List<FormCard> rates(@Nullable Long version, CooperativeFile file, Reading reading) {
        var names = activities.of(reading);
        return Stream.of(
                        Stream.of(
                                form("contribution-rate", version, percent("value")),
                                form("contribution-tiers", version, tiers())),
                        ofSome("activity-rate", version, "activityId", activities(names), percent("value")),
                        ofSome(
                                "end-activity-rate",
                                version,
                                "activityId",
                                apart(file, Subject.ACTIVITY_RATE, reading, names)),
                        Stream.of(form(
                                "category-rate",
                                version,
                                categories(List.of(LineCategory.values())),
                                percent("value"))),
                        ofSome("end-category-rate", version, "category", categories(file, reading)),
                        Stream.of(amount("yearly-maximum", version)))
                .flatMap(forms -> forms)
                .toList();
    }

    private static List<FormCard> base(@Nullable Long version) {
        return List.of(
                option("contribution-base", version, MoneyOption.Question.CONTRIBUTION_BASE),
                option("subcontracting", version, MoneyOption.Question.SUBCONTRACTING),
                amount("large-purchase", version),
                option("internal-invoices", version, MoneyOption.Question.INTERNAL_INVOICES),
                option("bad-debts", version, MoneyOption.Question.BAD_DEBTS),
                option("rounding", version, MoneyOption.Question.ROUNDING),
                amount("minimum-fee", version));
    }

    private static List<FormCard> charges(@Nullable Long version, CooperativeFile file, Reading reading) {
        var set = Stream.of(
                personCharge("rcp", version),
                personCharge("occupational-medicine", version),
                form(
                        "direct-charge",
                        version,
                        text("name"),
                        euros(text("amountCents")),
                        choice("bearer", DirectCharge.Bearer.values()),
                        choice("period", DirectCharge.Period.values())));
        var end = ofSome(
                "end-direct-charge", version, "name", named(file.apartAt(reading.asOf(), Subject.DIRECT_CHARGE)));
        return Stream.concat(set, end).toList();
    }

    private static List<FormCard> invoices(@Nullable Long version, CooperativeFile file, Reading reading) {
        var day = reading.asOf();
        var establishments = file.sitesAt(day, SiteKind.ESTABLISHMENT).stream()
                .map(site -> said(site.name().text(), site.name().text()))
                .toList();
        return Stream.of(
                        Stream.of(
                                option("vat-regime", version, MoneyOption.Question.VAT_REGIME),
                                form("invoice-series", version, text("prefix"), why())),
                        ofSome("establishment-series", version, "establishment", establishments, text("prefix"), why()),
                        ofSome(
                                "end-establishment-series",
                                version,
                                "establishment",
                                named(file.apartAt(day, Subject.ESTABLISHMENT_SERIES))),
                        Stream.of(
                                form("due-days", version, number("value").called("field.days")),
                                form(
                                        "reminder-hold-days",
                                        version,
                                        number("value").called("field.days")),
                                option("reminder-tone", version, MoneyOption.Question.REMINDER_TONE),
                                form("late-interest", version, percent("value")),
                                form("end-late-interest", version)))
                .flatMap(forms -> forms)
                .toList();
    }

    private List<FormCard> delegation(@Nullable Long version, CooperativeFile file, Reading reading) {
        var names = activities.of(reading);
        return Stream.concat(
                        ofSome("self-validation", version, "activityId", activities(names)),
                        ofSome(
                                "end-self-validation",
                                version,
                                "activityId",
                                apart(file, Subject.SELF_VALIDATION, reading, names)))
                .toList();
    }

    private static List<FormCard> seller(@Nullable Long version) {
        return Stream.concat(
                        Stream.of("late-penalty", "early-payment", "rcs-town", "vat-number", "training-number")
                                .map(rule -> form(rule, version, text("value"))),
                        Stream.of(form("address", version, text("street"), text("town"))))
                .toList();
    }

    private static FormCard form(String rule, @Nullable Long version, Field... fields) {
        return HouseForms.chosen(rule, version, fields);
    }

    /** There is nothing to choose among before something was declared or set apart. */
    private static Stream<FormCard> ofSome(
            String rule, @Nullable Long version, String name, List<Option> options, Field... more) {
        if (options.isEmpty()) return Stream.empty();
        var among = among(name, Need.REQUIRED, options);
        return Stream.of(form(
                rule, version, Stream.concat(Stream.of(among), Stream.of(more)).toArray(Field[]::new)));
    }

    private static FormCard option(String rule, @Nullable Long version, MoneyOption.Question question) {
        return form(rule, version, choice("value", question.options().toArray(MoneyOption[]::new)));
    }

    private static FormCard amount(String rule, @Nullable Long version) {
        return form(rule, version, choice("value", MoneyAmount.Holding.values()), euros(optionalText("amountCents")));
    }

    private static FormCard personCharge(String rule, @Nullable Long version) {
        return form(
                rule,
                version,
                choice("value", PersonCharge.Carried.values()),
                optionalText("amountCents").called("field.yearly-euros"));
    }

    private static Field[] tiers() {
        var more = Stream.of(2, 3, 4)
                .flatMap(tier -> Stream.of(
                        optionalText("from" + tier + "Cents"),
                        optionalText("rate" + tier).called("field.then-percent")));
        return Stream.concat(Stream.of(choice("year", ContributionScale.Year.values()), percent("rate")), more)
                .toArray(Field[]::new);
    }

    private static Field percent(String name) {
        return text(name).called("field.percent");
    }

    private static Field euros(Field amount) {
        return amount.called("field.euros");
    }

    private static Field why() {
        return text("reason").called("field.why-series");
    }

    private static List<Option> activities(Map<String, String> names) {
        return names.entrySet().stream()
                .map(activity -> said(activity.getKey(), activity.getValue()))
                .toList();
    }

    private static List<Option> apart(
            CooperativeFile file, Subject subject, Reading reading, Map<String, String> names) {
        return file.apartAt(reading.asOf(), subject).stream()
                .map(line -> line.words().getFirst())
                .filter(names::containsKey)
                .map(id -> said(id, names.getOrDefault(id, id)))
                .toList();
    }

    private static Field categories(List<LineCategory> categories) {
        return among(
                "category",
                Need.REQUIRED,
                categories.stream().map(MoneyForms::category).toList());
    }

    private static List<Option> categories(CooperativeFile file, Reading reading) {
        return file.apartAt(reading.asOf(), Subject.CATEGORY_RATE).stream()
                .map(line -> category(LineCategory.valueOf(line.words().getFirst())))
                .toList();
    }

    private static Option category(LineCategory category) {
        return new Option(category.name(), "house.category." + category, category.name());
    }

    private static List<Option> named(List<Line> lines) {
        return lines.stream()
                .map(line -> said(line.words().getFirst(), line.words().getFirst()))
                .toList();
    }

    private static Option said(String value, String words) {
        return new Option(value, null, words);
    }
}
