package nl.talentpas.terms;

/// How the agreement between a person and an organisation is shaped.
public enum ContractKind {
    PERMANENT,
    TEMPORARY,
    AGENCY,
    ON_CALL,
    LEARNING_AGREEMENT,
    VOLUNTEER_AGREEMENT
}
