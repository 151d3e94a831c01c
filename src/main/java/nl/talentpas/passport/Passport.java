package nl.talentpas.passport;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One person's passport: what they can, want and are. A skill or task is claimed at most once. Its id is its owner's.
@Entity
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class Passport extends AbstractAggregateRoot<Passport> {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @ElementCollection
    @CollectionTable(name = "passport_skill", joinColumns = @JoinColumn(name = "passport_id"))
    @MapKeyColumn(name = "skill")
    private Map<String, ClaimedSkill> skills = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "passport_task", joinColumns = @JoinColumn(name = "passport_id"))
    @MapKeyColumn(name = "task")
    private Map<String, ClaimedTask> tasks = new HashMap<>();

    @OneToMany(mappedBy = "passport", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<PastExperience> experiences = new HashSet<>();

    @Embedded
    private KeptWishes wishes = new KeptWishes();

    private String about = "";

    @ElementCollection
    @CollectionTable(name = "passport_trait", joinColumns = @JoinColumn(name = "passport_id"))
    @Column(name = "trait")
    @Enumerated(EnumType.STRING)
    private Set<Trait> traits = new HashSet<>();

    private @Nullable Instant agreedAt;

    private long tieKey;

    @SuppressWarnings("UnusedVariable") // makes the version rise with every change; retention reads it in the database
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected Passport() {} // JPA

    /// An empty passport with a tie key of its own.
    Passport(AccountId owner, Instant now) {
        this.id = owner.id();
        this.tieKey = RANDOM.nextLong();
        this.changedAt = now;
    }

    /// A whole passport as it was told; announces nothing.
    Passport(PassportDetails told, Instant now) {
        this.id = told.owner().id();
        this.tieKey = told.tieKey();
        this.changedAt = now;
        this.agreedAt = told.matchable() ? now : null;
        told.skills().forEach(claim -> skills.put(claim.skill().uri(), ClaimedSkill.of(claim)));
        told.tasks().forEach(claim -> tasks.put(claim.task().uri(), ClaimedTask.of(claim)));
        told.experiences().forEach(experience -> experiences.add(new PastExperience(this, experience)));
        wishes.become(told.wishes());
        tell(told.about(), told.traits());
    }

    AccountId owner() {
        return new AccountId(id);
    }

    /// When the owner agreed to be matched; empty when they did not.
    Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }

    /// Claims the skill, in place of an earlier claim for it.
    Passport claim(SkillClaim claim) {
        skills.put(claim.skill().uri(), ClaimedSkill.of(claim));
        return changed();
    }

    Passport claim(TaskClaim claim) {
        tasks.put(claim.task().uri(), ClaimedTask.of(claim));
        return changed();
    }

    /// Claims all of them; an earlier claim for the same skill or task keeps its level when that is higher.
    Passport adopt(Collection<SkillClaim> newSkills, Collection<TaskClaim> newTasks) {
        newSkills.forEach(claim -> skills.merge(claim.skill().uri(), ClaimedSkill.of(claim), ClaimedSkill::and));
        newTasks.forEach(claim -> tasks.merge(claim.task().uri(), ClaimedTask.of(claim), ClaimedTask::and));
        return changed();
    }

    Passport dropSkill(ConceptUri skill) {
        skills.remove(skill.uri());
        return changed();
    }

    Passport dropTask(ConceptUri task) {
        tasks.remove(task.uri());
        return changed();
    }

    boolean holds(ExperienceId experience) {
        return experiences.stream().anyMatch(past -> past.id().equals(experience));
    }

    /// Adds the experience, or changes the one with the same id.
    Passport keep(Experience told) {
        experiences.stream()
                .filter(past -> past.id().equals(told.id()))
                .findFirst()
                .ifPresentOrElse(past -> past.retell(told), () -> experiences.add(new PastExperience(this, told)));
        return changed();
    }

    Passport forget(ExperienceId experience) {
        experiences.removeIf(past -> past.id().equals(experience));
        return changed();
    }

    Passport wish(Wishes wanted) {
        wishes.become(wanted);
        return changed();
    }

    /// @throws IllegalArgumentException when the text is too long or there are too many traits
    Passport describe(String text, Set<Trait> chosen) {
        tell(text, chosen);
        return changed();
    }

    Passport agree(Instant now) {
        agreedAt = now;
        return changed();
    }

    Passport withdraw() {
        agreedAt = null;
        return changed();
    }

    /// Part of every change, so that the version rises even when only an experience's tasks changed.
    Passport touch(Instant now) {
        changedAt = now;
        return this;
    }

    PassportDetails details() {
        return new PassportDetails(
                owner(),
                skills.entrySet().stream()
                        .map(entry -> entry.getValue().claim(entry.getKey()))
                        .sorted(Comparator.comparing(SkillClaim::skill))
                        .toList(),
                tasks.entrySet().stream()
                        .map(entry -> entry.getValue().claim(entry.getKey()))
                        .sorted(Comparator.comparing(TaskClaim::task))
                        .toList(),
                past(),
                wishes.wishes(),
                about,
                Set.copyOf(traits),
                agreedAt != null,
                tieKey);
    }

    private List<Experience> past() {
        return experiences.stream()
                .map(PastExperience::told)
                .sorted(Experience.LATEST_FIRST)
                .toList();
    }

    private void tell(String text, Set<Trait> chosen) {
        if (chosen.size() > PassportDetails.MAX_TRAITS) {
            throw new IllegalArgumentException("At most " + PassportDetails.MAX_TRAITS + " traits");
        }
        about = PlainText.of(text, PassportDetails.MAX_ABOUT);
        traits.retainAll(chosen);
        traits.addAll(chosen);
    }

    private Passport changed() {
        return andEvent(new PassportChanged(owner()));
    }
}
