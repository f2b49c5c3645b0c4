package coop.alveole.ops.membership;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.ops.ContractWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A request about one membership, any of those that move it, on any day: verb and body. What the rules refuse is refused. */
record AnyRequest(String verb, String body) {
    static final int VERBS = 29;
    private static final int DRAWS = VERBS + 3;
    private static final LocalDate OLD_JOB = LocalDate.of(2012, 1, 2);
    static final LocalDate ASSEMBLY_DAY = LocalDate.of(2025, 6, 24);
    static final LocalDate LATER_ASSEMBLY_DAY = LocalDate.of(2025, 9, 12);

    private static final int SIREN_BASE = 10_000_000;

    /** What these requests name: assemblies, and people who may represent a legal person. */
    record Around(List<String> assemblies, List<String> people) {}

    static AnyRequest drawn(Random random, LocalDate day, Around around) {
        var later = day.plusDays(random.nextInt(330));
        var assemblies = around.assemblies();
        return switch (random.nextInt(DRAWS)) {
            case 0 -> of("draft-cape", ContractWords.json(ContractKind.CAPE));
            case 1 -> of("draft-cesa", ContractWords.json(ContractKind.CESA));
            case 2 -> of("sign-cape", "{'signedOn':'%s','startsOn':'%s','endsOn':'%s'}", day, day, later);
            case 3 -> of("end-cape", "{'lastDay':'%s'}", day);
            case 4, 25 -> of("renew-cape", "{'signedOn':'%s','endsOn':'%s'}", day, later);
            case 5 -> of("sign-cesa", "{'signedOn':'%s'}", day);
            case 6 -> of("end-cesa", "{'lastDay':'%s','cause':'RESIGNATION'}", day);
            case 7 -> of("record-past-contract", "{'kind':'EMPLOYMENT','startsOn':'%s','endsOn':'%s'}", day, later);
            case 8 -> of("apply-for-association", "{'appliedOn':'%s'}", day);
            case 9 -> of("admit", "{'admittedOn':'%s','assemblyId':'%s'}", ASSEMBLY_DAY, assemblies.getFirst());
            case 10 -> of("record-subscription", "{'subscribedOn':'%s','shares':2,'amountCents':3000}", day);
            case 11 -> of("correct-cesa", "{'correctedSignedOn':'%s','reason':'TYPING_ERROR'}", day);
            case 12 -> of("leave", "{'lastDay':'%s','exitKind':'RESIGNATION','exitReason':'OTHER'}", day);
            case 13 -> of("return", "{'returnedOn':'%s'}", day);
            case 14 ->
                of(
                        "move-territory",
                        "{'territory':'%s','movedOn':'%s'}",
                        random.nextBoolean() ? "Tours" : "Blois",
                        day);
            case 15 -> of("join-cluster", "{'cluster':'Bois','joinedOn':'%s'}", day);
            case 16 -> of("leave-cluster", "{'cluster':'Bois','lastDay':'%s'}", day);
            case 17 -> of("sign-employment", "{'form':'PERMANENT','capacity':'SUPPORT_TEAM','startsOn':'%s'}", day);
            case 18 -> of("end-employment", "{'lastDay':'%s','cause':'RESIGNATION'}", day);
            case 19 ->
                of(
                        "correct-admission",
                        "{'assemblyId':'%s','correctedAdmittedOn':'%s','reason':'TYPING_ERROR'}",
                        assemblies.getLast(),
                        LATER_ASSEMBLY_DAY);
            case 20 -> of("record-past-admission", "{'admittedOn':'%s'}", day);
            case 21, 30 ->
                of("amend-cape", "{'signedOn':'%s','effectiveFrom':'%s','capeMeans':'Un atelier'}", day, later);
            case 22 -> of("rename-organisation", "{'name':'Ruche %s','renamedOn':'%s'}", day, day);
            case 23 -> of("correct-siren", "{'siren':'%s'}", siren(random));
            case 24 ->
                of(
                        "appoint-representative",
                        "{'representative':'%s','appointedOn':'%s'}",
                        around.people().get(random.nextInt(around.people().size())),
                        day);
            case 26 -> of("record-past-terms", "{'startsOn':'%s','contractHours':'24'}", OLD_JOB);
            case 29 ->
                of(
                        "record-past-contract",
                        "{'kind':'EMPLOYMENT','startsOn':'%s','endsOn':'%s'}",
                        OLD_JOB,
                        OLD_JOB.plusMonths(6));
            case 27 -> of("record-past-exit", "{'lastDay':'%s','exitKind':'RESIGNATION','exitReason':'OTHER'}", day);
            case 28 -> of("record-past-decline", "{'declinedOn':'%s','reason':'NO_NEWS'}", day);
            default -> of("hold-diagnostic", "{'heldOn':'%s','choice':'CESA'}", day);
        };
    }

    /** Nine digits, the last of which is the key of the other eight. */
    static String siren(Random random) {
        var digits = String.valueOf(SIREN_BASE + random.nextInt(9 * SIREN_BASE));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static AnyRequest of(String verb, String body, Object... values) {
        return new AnyRequest(
                verb, values.length == 0 ? body : body.replace('\'', '"').formatted(values));
    }
}
