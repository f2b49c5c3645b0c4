package coop.alveole.domain.shared;

/** The people of every test, who are those of the demonstration. */
public final class Cast {
    public static final PersonId AMINA = person("a");
    public static final MembershipId AMINAS = MembershipId.of(AMINA);
    public static final AccountId BRUNO = new AccountId("account-" + uuid("b"));
    public static final AccountId CHLOE = new AccountId("account-" + uuid("c"));
    public static final AssemblyId ASSEMBLY = new AssemblyId("assembly-" + uuid("d"));
    public static final Label TOURS = new Label("Tours");

    private Cast() {}

    public static PersonId person(String digit) {
        return new PersonId("person-" + uuid(digit));
    }

    public static String uuid(String digit) {
        return "00000000-0000-4000-8000-00000000000" + digit;
    }
}
