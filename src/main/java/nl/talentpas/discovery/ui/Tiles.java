package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Objects;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.EnumText;

/// Tiles side by side: two on a phone, more where there is room.
class Tiles extends Div {

    private static final String ANY_SECTOR = "factory";

    private Tiles() {
        addClassName("tiles");
    }

    static Tiles ofDailyLife() {
        var tiles = new Tiles();
        for (Tile tile : Tile.values()) {
            tiles.add(new TileLink(tile.code(), tile.icon(), tiles.getTranslation(EnumText.key(tile))));
        }
        return tiles;
    }

    /// The sectors are the groups in which occupations stand.
    static Tiles ofSectors(Vocabulary vocabulary, Locale language) {
        var tiles = new Tiles();
        vocabulary.all(ConceptType.OCCUPATION).stream()
                .flatMap(occupation -> vocabulary.groupOf(occupation.uri()).stream())
                .distinct()
                .sorted((one, other) -> one.plain(language).compareTo(other.plain(language)))
                .forEach(sector -> tiles.add(link(sector, language)));
        return tiles;
    }

    private static TileLink link(Concept sector, Locale language) {
        return new TileLink(
                sector.uri().localName(),
                Objects.requireNonNullElse(sector.icon(), ANY_SECTOR),
                sector.plain(language));
    }
}
