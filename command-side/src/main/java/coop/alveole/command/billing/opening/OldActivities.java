package coop.alveole.command.billing.opening;

import static coop.alveole.domain.shared.PersonalField.ACTIVITY_NAME;

import coop.alveole.command.activity.KnownHolders;
import coop.alveole.command.billing.entries.OurAccounts;
import coop.alveole.command.houserules.OurCooperative;
import coop.alveole.command.imports.differences.Changes;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.members.NumberedPeople;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.domain.activity.ActivityCommand.OpenActivity;
import coop.alveole.domain.activity.ActivityCommand.ShareActivity;
import coop.alveole.domain.activity.Share;
import coop.alveole.domain.billing.chart.AccountUse.OfActivity;
import coop.alveole.domain.billing.chart.ChartCommand.ChooseCodes;
import coop.alveole.domain.billing.chart.ChartCommand.Code;
import coop.alveole.domain.houserules.CooperativeCommand.ChooseMoney;
import coop.alveole.domain.houserules.MoneyChoice.ActivityRate;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.money.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Activities by their code, held by people who are in the house already; the code stays theirs in the accounts. */
@Component
class OldActivities {
    static final String HOLDERS = "Titulaires";
    static final String OPENED_ON = "Ouverte le";
    static final String NAME = "Nom de l'activité";
    static final String SECTOR = "Domaine";
    static final String CONVENTION = "Convention";
    static final String OWN_RATE = "Taux propre";
    private static final Label TAKEN_OVER = new Label("Reprise de l'ancien logiciel");
    private static final int WHOLE = 100;

    private final Earlier earlier;
    private final KnownHolders holders;
    private final NumberedPeople people;
    private final OurAccounts accounts;
    private final OurCooperative cooperative;
    private final FreeWords words;

    OldActivities(
            Earlier earlier,
            KnownHolders holders,
            NumberedPeople people,
            OurAccounts accounts,
            OurCooperative cooperative,
            FreeWords words) {
        this.earlier = earlier;
        this.holders = holders;
        this.people = people;
        this.accounts = accounts;
        this.cooperative = cooperative;
        this.words = words;
    }

    /** Each code that an activity bears in the accounts on that day. */
    Map<String, ActivityId> known(LocalDate day) {
        var known = new HashMap<String, ActivityId>();
        accounts.timeline().on(day).chosen().forEach((use, code) -> {
            if (use instanceof OfActivity(var activity)) known.put(code.text(), activity);
        });
        return known;
    }

    boolean take(Line line, OneOpening run) {
        var code = line.required(OpeningTable.ACTIVITY);
        if (run.activity(code).isPresent()) return false;
        var id = new ActivityId(earlier.id("activity", code));
        run.sender().together(opening(line, id, code, run));
        run.means(code, id);
        return true;
    }

    private List<Object> opening(Line line, ActivityId id, String code, OneOpening run) {
        var openedOn = line.requiredDay(OPENED_ON);
        var shares = shares(line);
        var first = shares.getFirst().holder();
        var name = line.cell(NAME).orElse(null);
        var told =
                words.ifTold(first.personId(), ACTIVITY_NAME, name, run.sender().sealing());
        var sector = line.cell(SECTOR).map(text -> Cells.label(SECTOR, text)).orElse(Changes.NOT_TOLD);
        var all = new ArrayList<Object>();
        all.add(new OpenActivity(id, first, openedOn, sector, told, holders.legalPersonsOf(Stream.of(first))));
        if (shares.size() > 1) all.add(shared(line, id, openedOn, shares));
        var ours = new Code(new OfActivity(id), Cells.label(OpeningTable.ACTIVITY, code));
        all.add(new ChooseCodes(accounts.id(), List.of(ours), openedOn));
        line.cell(OWN_RATE).ifPresent(rate -> all.add(ownRate(id, rate, run.on(line))));
        return List.copyOf(all);
    }

    private ShareActivity shared(Line line, ActivityId id, LocalDate from, List<Share> shares) {
        var convention = line.cell(CONVENTION).map(text -> Cells.label(CONVENTION, text));
        var legal = holders.legalPersonsOf(shares.stream().map(Share::holder));
        return new ShareActivity(id, from, shares, convention.stream().toList(), legal);
    }

    private ChooseMoney ownRate(ActivityId id, String rate, LocalDate day) {
        var decision = new Decision(Decision.DecidedBy.MANAGERS, day, TAKEN_OVER);
        return new ChooseMoney(cooperative.id(), new ActivityRate(id, Percent.read(rate, "value")), day, decision);
    }

    /** « 118 », or « 118 60 / 204 40 »: the number of each in the software of before, and their part. */
    private List<Share> shares(Line line) {
        var parts = line.required(HOLDERS).split("/");
        return Stream.of(parts)
                .map(part -> share(part.strip(), parts.length == 1))
                .toList();
    }

    private Share share(String part, boolean isAlone) {
        int cut = part.lastIndexOf(' ');
        if (isAlone) return new Share(holder(part), WHOLE);
        if (cut < 0 || !part.substring(cut + 1).matches("[0-9]{1,3}"))
            throw new Line.Refused(HOLDERS, "attend le numéro et la part de chacun·e : « 118 60 / 204 40 ».");
        return new Share(holder(part.substring(0, cut).strip()), Integer.parseInt(part.substring(cut + 1)));
    }

    private MembershipId holder(String number) {
        var holder = MembershipId.of(people.person(number));
        if (!earlier.isKnown(holder.value()))
            throw new Line.Refused(HOLDERS, "ne désigne personne de la maison : reprenez d'abord les personnes.");
        return holders.known(holder);
    }
}
