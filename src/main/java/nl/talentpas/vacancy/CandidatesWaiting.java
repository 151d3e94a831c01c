package nl.talentpas.vacancy;

/// Tells the current employer how many candidates wait for an answer; who proposes candidates knows it.
public interface CandidatesWaiting {

    int count();

    /// The address of the page where they are answered.
    String path();
}
