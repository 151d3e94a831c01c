package nl.talentpas.matching;

import nl.talentpas.matching.engine.Explanation;

/// What learning something would change.
///
/// @param now the explanation as it stands
/// @param then the explanation with the skills learned
/// @param reachNow how many published vacancies reach the threshold now
/// @param reachThen how many would then
public record WhatIf(Explanation now, Explanation then, int reachNow, int reachThen) {}
