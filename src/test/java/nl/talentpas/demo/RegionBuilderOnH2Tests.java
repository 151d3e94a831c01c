package nl.talentpas.demo;

import nl.talentpas.IntegrationTest;

@IntegrationTest
class RegionBuilderOnH2Tests extends RegionBuilderTests {}
