package nl.talentpas.matching.engine;

import nl.talentpas.matching.memory.MemoryIndex;

class MemoryIndexTests extends MatchIndexContract {

    @Override
    MatchIndex index(SkillSpace space) {
        return new MemoryIndex(space);
    }
}
