package nl.talentpas.skills;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/// The skill language as it stands now: every lookup is answered from memory.
@Service
@DependsOn("starterLoad")
public class Vocabulary {

    private static final int VERSION_LENGTH = 12;
    private static final List<String> PLAINEST_FIRST = List.of("starter", "competentnl", "esco");

    private final VocabularyStore store;
    private final Resemblances resemblances;
    private final Lock reading = new ReentrantLock();
    private final AtomicReference<Snapshot> now;
    private final AtomicReference<SameMeanings> same;

    Vocabulary(VocabularyStore store, Resemblances resemblances) {
        this.store = store;
        this.resemblances = resemblances;
        this.now = new AtomicReference<>(read());
        this.same = new AtomicReference<>(store.same());
    }

    /// Reads the database again, before anybody else hears of the change; not when that was done meanwhile.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(VocabularyChanged loaded) {
        reading.lock();
        try {
            if (isBehind()) {
                now.set(read());
            }
        } finally {
            reading.unlock();
        }
    }

    /// Another pair of concepts counts as one, or no longer does: nothing else has to be read again.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(MeaningsChanged decided) {
        same.set(store.same());
    }

    Snapshot now() {
        return now.get();
    }

    /// Whether the database holds another vocabulary than is known here, and nobody is reading that already.
    boolean isOutdated() {
        if (!reading.tryLock()) {
            return false;
        }
        try {
            return isBehind();
        } finally {
            reading.unlock();
        }
    }

    private boolean isBehind() {
        return !shortHash(store.fingerprint()).equals(version());
    }

    /// Whether the database says of other concepts than here that they count as one.
    boolean hasOtherLinks() {
        return !store.same().version().equals(same.get().version());
    }

    private Snapshot read() {
        return new Snapshot(shortHash(store.fingerprint()), store.entries(), store.relations(), resemblances);
    }

    private static String shortHash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Concept> find(ConceptUri uri) {
        return now().find(uri);
    }

    /// The concept with this short name, see [Concept#key].
    public Optional<Concept> withKey(String key) {
        return now().withKey(key);
    }

    /// @throws UnknownConcept when the vocabulary does not hold it
    public Concept get(ConceptUri uri) {
        return find(uri).orElseThrow(() -> new UnknownConcept(uri));
    }

    /// Every concept of the type, in the order of the Dutch preferred label.
    public Collection<Concept> all(ConceptType type) {
        return now().all(type);
    }

    /// The skills of an occupation or task, essential ones first; empty for anything else.
    public List<SkillLink> skillsOf(ConceptUri occupationOrTask) {
        return now().skills(occupationOrTask);
    }

    /// The tasks of an occupation or activity, essential ones first.
    public List<TaskLink> tasksOf(ConceptUri occupationOrActivity) {
        return now().tasks(occupationOrActivity);
    }

    /// The occupations that ask for this skill or hold this task.
    public List<Concept> occupationsWith(ConceptUri skillOrTask) {
        return now().occupations(skillOrTask);
    }

    /// The group a skill or occupation stands in.
    public Optional<Concept> groupOf(ConceptUri concept) {
        return now().group(concept);
    }

    /// The skills, occupations or narrower groups that stand in a group.
    public List<Concept> membersOf(ConceptUri group) {
        return now().members(group);
    }

    /// Whether the skill is of use in nearly all work, such as working together.
    public boolean isTransversal(ConceptUri skill) {
        return now().transversal(skill);
    }

    /// Whether its source has it no longer; it stays for those who refer to it, but nobody finds it any more.
    public boolean isRetired(ConceptUri concept) {
        return now().retired(concept);
    }

    /// What the source names in place of a concept that it retired.
    public Optional<Concept> replacementOf(ConceptUri retired) {
        return now().replacement(retired);
    }

    /// What counts as the same concept because an administrator said so, from whatever source; in the order of the
    /// URIs and without the concept itself.
    public List<ConceptUri> sameAs(ConceptUri concept) {
        return same.get().others(concept);
    }

    /// The one that stands for all that count as the same concept: that of the source with the plainest words. The
    /// concept itself when nothing counts as the same.
    public ConceptUri oneOf(ConceptUri concept) {
        return same.get().all(concept).stream()
                .min(Comparator.comparingInt(this::placeOfSource).thenComparing(Comparator.naturalOrder()))
                .orElse(concept);
    }

    private int placeOfSource(ConceptUri concept) {
        int place =
                find(concept).map(Concept::scheme).map(PLAINEST_FIRST::indexOf).orElse(-1);
        return place < 0 ? PLAINEST_FIRST.size() : place;
    }

    /// The skills that resemble this one most, at most ten, most similar first. Of those that count as the same skill
    /// only one is named, and never one that counts as this skill.
    public List<Neighbour> neighbours(ConceptUri skill) {
        return same.get().neighbours(skill, now()::neighbours);
    }

    /// The pairs of which a source itself says that they mean the same.
    public List<StatedMeaning> stated() {
        return now().stated().stream()
                .map(relation -> new StatedMeaning(relation.subject(), relation.object(), relation.essential()))
                .toList();
    }

    /// How much a skill says about a person: inverse document frequency over the occupations, in thousandths
    /// within [250, 1000]; 1000 for a skill that one occupation or none asks. The same for skills that
    /// count as one.
    public int rarity(ConceptUri skill) {
        List<ConceptUri> all = same.get().all(skill);
        return all.size() == 1 ? now().rarity(skill) : now().rarity(all);
    }

    /// Changes whenever the words or relations do.
    public String version() {
        return now().version();
    }

    /// Changes whenever the vocabulary does or what counts as the same in it; every ranking names it.
    public String versionWithLinks() {
        String links = same.get().version();
        return links.isEmpty() ? version() : version() + "-" + links;
    }
}
