package nl.talentpas.demo.region;

import nl.talentpas.identity.AccountDetails;
import nl.talentpas.terms.Place;

/// Somebody who lives in the region and what brings them here.
record Person(AccountDetails account, Profile profile, Place home) {}
