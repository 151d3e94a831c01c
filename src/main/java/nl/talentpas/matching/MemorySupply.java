package nl.talentpas.matching;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.memory.Filling;
import nl.talentpas.matching.memory.MemoryIndex;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Keeps everybody in this process's memory: the standard.
@Component
@ConditionalOnProperty(name = "talentpas.matching.index", havingValue = "memory", matchIfMissing = true)
class MemorySupply implements IndexSupply {

    private static final Logger LOG = LoggerFactory.getLogger(MemorySupply.class);

    private final PassportCatalogue passports;
    private final PassportScan scan;
    private final EngineInput input;
    private final SkillSpace space;

    MemorySupply(PassportCatalogue passports, PassportScan scan, EngineInput input, SkillSpace space) {
        this.passports = passports;
        this.scan = scan;
        this.input = input;
        this.space = space;
    }

    @Override
    public MatchIndex indexOf(Collection<Demand> demands) {
        var fresh = new MemoryIndex(space);
        fillWithPeople(fresh);
        fresh.putDemands(demands);
        LOG.debug("Match index: {} people in {} bytes, {} demands", fresh.people(), fresh.bytes(), fresh.demands());
        return fresh;
    }

    /// Reads the passports in as many parts as there are processors, side by side.
    private void fillWithPeople(MemoryIndex fresh) {
        List<PassportScan.Part> parts = scan.parts(Runtime.getRuntime().availableProcessors());
        try (var threads = Executors.newFixedThreadPool(parts.size())) {
            List<CompletableFuture<Void>> reading = parts.stream()
                    .map(part -> CompletableFuture.runAsync(() -> fillWithPeople(fresh, part), threads))
                    .toList();
            reading.forEach(CompletableFuture::join);
        }
    }

    private void fillWithPeople(MemoryIndex fresh, PassportScan.Part part) {
        try (Filling filling = fresh.fill()) {
            scan.forEach(part, passport -> filling.add(input.profile(passport)));
        }
    }

    @Override
    public void changed(MatchIndex index, AccountId person) {
        passports
                .find(person)
                .ifPresentOrElse(passport -> index.put(input.profile(passport)), () -> index.removePerson(person.id()));
    }

    @Override
    public IndexStatus statusOf(MatchIndex index) {
        return IndexStatus.inMemory(index.people());
    }
}
