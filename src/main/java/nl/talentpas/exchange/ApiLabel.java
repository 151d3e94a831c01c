package nl.talentpas.exchange;

/// Words of a concept, and in which language they are.
///
/// @param language ISO 639-1 code
/// @param fallback true when the concept has no words in the reader's language
record ApiLabel(String text, String language, boolean fallback) {}
