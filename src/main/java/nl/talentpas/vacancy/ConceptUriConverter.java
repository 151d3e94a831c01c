package nl.talentpas.vacancy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;

/// Stores a reference to a concept as its address.
@Converter
class ConceptUriConverter implements AttributeConverter<ConceptUri, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ConceptUri uri) {
        return uri == null ? null : uri.uri();
    }

    @Override
    public @Nullable ConceptUri convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new ConceptUri(column);
    }
}
