package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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

    static Tiles ofSectors(Vocabulary vocabulary, Locale language) {
        var tiles = new Tiles();
        sectors(vocabulary)
                .sorted((one, other) -> one.plain(language).compareTo(other.plain(language)))
                .forEach(sector -> tiles.add(link(sector, language)));
        return tiles;
    }

    /// The groups of the occupations that have tasks to tap; ESCO's own occupations and their groups have none.
    static Stream<Concept> sectors(Vocabulary vocabulary) {
        return vocabulary.all(ConceptType.OCCUPATION).stream()
                .filter(occupation -> !vocabulary.tasksOf(occupation.uri()).isEmpty())
                .flatMap(occupation -> vocabulary.groupOf(occupation.uri()).stream())
                .distinct();
    }

    private static TileLink link(Concept sector, Locale language) {
        return new TileLink(
                sector.uri().localName(),
                Objects.requireNonNullElse(sector.icon(), ANY_SECTOR),
                sector.plain(language));
    }
}
