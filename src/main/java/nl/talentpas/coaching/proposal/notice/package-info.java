/// Who is told what about a proposal and when, who is reminded of it, and how long employers take to answer.
@NullMarked
package nl.talentpas.coaching.proposal.notice;

import org.jspecify.annotations.NullMarked;
