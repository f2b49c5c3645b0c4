package coop.alveole.ops.keys;

import static coop.alveole.domain.people.ErasureRule.NOT_ERASED;

import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.KeptWith;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.query.shared.KeyRing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals and opens words about people: one key for each person and retention class, and one of the house. */
public final class Keys implements Seals, KeyRing, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
    private static final String HOUSE_MAC = "house/mac";

    private final KeyCabinet cabinet;
    private final Clock clock;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    private Keys(KeyCabinet cabinet, Clock clock) {
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** For a new house. */
    public static Keys create(Path dataFolder, MasterKey master, Clock clock) {
        var keys = new Keys(new KeyCabinet(KeyTable.create(dataFolder), master).withNewCheck(), clock);
        keys.cabinet.make(Set.of(HOUSE_MAC));
        return keys;
    }

    /** For an existing house: refused without keys.db or with another master key, since all names would be lost. */
    public static Keys open(Path dataFolder, MasterKey master, Clock clock) {
        return new Keys(new KeyCabinet(KeyTable.open(dataFolder), master).loaded(), clock);
    }

    @Override
    public Seal of(PersonId subject) {
        return sealing(subject, name -> {
            if (cabinet.find(name).isEmpty()) cabinet.make(withThoseOfEverybody(subject, name));
            return cabinet.find(name);
        });
    }

    @Override
    public Seal rehearsing(PersonId subject) {
        return sealing(subject, madeUp());
    }

    @Override
    public TradeSeal of(KeptWith kept, Request.Mode mode) {
        Keyed keys = mode == Request.Mode.SIMULATED ? madeUp() : this::made;
        return (field, words) -> sealed(kept.keyName(), field.name(), field.component(), words, keys);
    }

    @Override
    public Digest mac(byte[] request) {
        var key = cabinet.find(HOUSE_MAC).orElseThrow(() -> new IllegalStateException("the house has no MAC key"));
        return new Digest(HexFormat.of().formatHex(key.hmac(request)));
    }

    @Override
    public Optional<String> open(Personal text, PersonalField field) {
        return unsealed(text, field.name());
    }

    @Override
    public Optional<String> open(TradeDetail words) {
        return unsealed(words.text(), words.field().name());
    }

    private Optional<String> unsealed(Personal text, String field) {
        var key = cabinet.find(text.keyName());
        if (key.isEmpty()) reportUnlessDestroyed(text.keyName());
        return key.map(found -> found.open(field, text.cipher()));
    }

    /**
     * Returns once these keys are nowhere on disk any more and cannot be made again; fails with DestructionUnconfirmed
     * when somebody reads the file meanwhile: then the same is asked again.
     */
    public void destroy(Set<String> keyNames) {
        var others =
                keyNames.stream().filter(name -> !name.startsWith("person/")).toList();
        if (!others.isEmpty()) throw new IllegalArgumentException("not the keys of a person: " + others);
        cabinet.destroy(keyNames, clock.instant());
        followers.forEach(Runnable::run);
    }

    @Override
    public void whenDestroyed(Runnable follower) {
        followers.add(follower);
    }

    /** For whole files, a key each. */
    public FileKeys files() {
        return new FileKeys(cabinet, clock);
    }

    /** On disk before the decision is recorded: a destruction cut short is then found again. */
    public void intend(Set<PersonId> subjects) {
        cabinet.intend(values(subjects));
    }

    public void forgetIntentions(Set<PersonId> subjects) {
        cabinet.forgetIntentions(values(subjects));
    }

    private static Set<String> values(Set<PersonId> subjects) {
        return subjects.stream().map(PersonId::value).collect(Collectors.toSet());
    }

    public Set<PersonId> intended() {
        return cabinet.intended().stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** The names of the keys that were destroyed, and when. */
    public SortedMap<String, Instant> destroyed() {
        return cabinet.destroyedOn();
    }

    /** For a backup: all that keys.db holds now, into an empty file. */
    public void copyInto(Path file) {
        cabinet.copyInto(file);
    }

    /** The key's name, as every sealed text carries it: {@code person/<uuid>/identity}. */
    public static String name(PersonId subject, RetentionClass retention) {
        var uuid = subject.value().substring("person-".length());
        return "person/" + uuid + "/" + retention.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        cabinet.close();
    }

    /** Nearly every person has an identity and a contact: both keys are made in one commit. */
    private static Set<String> withThoseOfEverybody(PersonId subject, String name) {
        return Stream.of(name, name(subject, RetentionClass.IDENTITY), name(subject, RetentionClass.CONTACT))
                .collect(Collectors.toSet());
    }

    private static Seal sealing(PersonId subject, Keyed keys) {
        return (field, words) -> sealed(name(subject, field.retention()), field.name(), field.component(), words, keys);
    }

    /** A destroyed key is never made again: nothing more is recorded under it. */
    private static Personal sealed(String name, String field, String component, String words, Keyed keys) {
        var key = keys.named(name).orElseThrow(() -> new RuleBroken(NOT_ERASED, component));
        return new Personal(name + "~" + key.seal(field, words));
    }

    private Optional<SealingKey> made(String name) {
        if (cabinet.find(name).isEmpty()) cabinet.make(Set.of(name));
        return cabinet.find(name);
    }

    /** Keys already kept are used, others are made up and forgotten. */
    private Keyed madeUp() {
        var madeUp = new HashMap<String, SealingKey>();
        return name -> {
            if (cabinet.isDestroyed(name)) return Optional.empty();
            return cabinet.find(name).or(() -> Optional.of(madeUp.computeIfAbsent(name, SealingKey::random)));
        };
    }

    /** Where a key comes from; empty once it was destroyed. */
    private interface Keyed {
        Optional<SealingKey> named(String name);
    }

    /** A key that is neither here nor destroyed was lost, which the reader cannot see: the operator is told, once. */
    private void reportUnlessDestroyed(String keyName) {
        if (!cabinet.isDestroyed(keyName) && missing.add(keyName))
            LOG.error("the key {} is missing: restore keys.db from a backup", keyName);
    }
}
