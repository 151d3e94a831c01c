package nl.talentpas.skills.load;

import nl.talentpas.PostgresTest;

@PostgresTest
class CompetentNlOnPostgresTests extends CompetentNlTests {}
