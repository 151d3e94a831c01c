package nl.talentpas.matching.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// The few kinds of query that the people are asked.
final class Queries {

    private Queries() {}

    static Query anyOf(String field, Collection<String> words) {
        List<FieldValue> values = words.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(in -> in.value(values))));
    }

    static Query is(String field, boolean flag) {
        return Query.of(query -> query.term(term -> term.field(field).value(FieldValue.of(flag))));
    }

    /// More than the one and at most the other; null is no bound.
    static Query within(String field, long above, long most) {
        return Query.of(query ->
                query.range(range -> range.field(field).gt(JsonData.of(above)).lte(JsonData.of(most))));
    }

    static Query worth(int points, Query whom) {
        return Query.of(query -> query.constantScore(all -> all.filter(whom).boost((float) points)));
    }

    static Query best(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : Query.of(query -> query.disMax(max -> max.queries(queries)));
    }

    static Query bool(UnaryOperator<BoolQuery.Builder> parts) {
        return Query.of(query -> query.bool(parts::apply));
    }
}
