package nl.talentpas.identity;

import org.jspecify.annotations.Nullable;

/// Which accounts to show.
///
/// @param text a part of a name or an e-mail address, empty for all
/// @param role null for every role
public record AccountSearch(String text, @Nullable Role role) {

    public static final AccountSearch ALL = new AccountSearch("", null);
}
