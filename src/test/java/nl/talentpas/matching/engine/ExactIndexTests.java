package nl.talentpas.matching.engine;

class ExactIndexTests extends MatchIndexContract {

    @Override
    MatchIndex index(SkillSpace space) {
        return new ExactIndex(space);
    }
}
