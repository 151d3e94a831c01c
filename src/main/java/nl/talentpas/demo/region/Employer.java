package nl.talentpas.demo.region;

import java.util.List;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.skills.Concept;
import nl.talentpas.terms.Place;
import nl.talentpas.vacancy.OrganisationDetails;

/// An organisation, the one account that acts for it, and the occupations one finds there.
public record Employer(OrganisationDetails organisation, AccountDetails member, Place place, List<Concept> work) {}
