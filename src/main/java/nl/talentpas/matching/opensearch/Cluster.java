package nl.talentpas.matching.opensearch;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;

/// The cluster as one that can be asked something; whatever goes wrong is told as [IndexUnavailable].
public final class Cluster implements AutoCloseable {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final Timeout PATIENCE = Timeout.ofMinutes(2);

    /// A question to the cluster.
    interface Question<T> {

        T to(OpenSearchClient client) throws IOException;
    }

    private final OpenSearchTransport transport;
    private final OpenSearchClient client;
    private final OpenSearchClient patient;
    private final String addresses;

    public Cluster(OpenSearchSettings settings) {
        this.addresses = settings.addresses().stream().map(URI::toString).collect(Collectors.joining(", "));
        this.transport = ApacheHttpClient5TransportBuilder.builder(
                        settings.addresses().stream().map(HttpHost::create).toArray(HttpHost[]::new))
                .setMapper(new JacksonJsonpMapper())
                .setHttpClientConfigCallback(http -> signIn(http, settings))
                .setConnectionConfigCallback(
                        connection -> connection.setConnectTimeout(Timeout.of(settings.connectTimeout())))
                .setRequestConfigCallback(request -> request.setResponseTimeout(Timeout.of(settings.timeout())))
                .build();
        this.client = new OpenSearchClient(transport);
        this.patient = client.withTransportOptions(taking(PATIENCE));
    }

    private static ApacheHttpClient5Options taking(Timeout most) {
        return ApacheHttpClient5Options.DEFAULT.toBuilder()
                .setRequestConfig(
                        RequestConfig.custom().setResponseTimeout(most).build())
                .build();
    }

    private static HttpAsyncClientBuilder signIn(HttpAsyncClientBuilder http, OpenSearchSettings settings) {
        if (settings.user().isEmpty()) {
            return http;
        }
        var credentials = new BasicCredentialsProvider();
        credentials.setCredentials(
                new AuthScope(null, -1),
                new UsernamePasswordCredentials(
                        settings.user(), settings.password().toCharArray()));
        return http.setDefaultCredentialsProvider(credentials);
    }

    /// @throws IndexUnavailable when there is no answer, or another one than was hoped for
    <T> T ask(Question<T> question) {
        return ask(client, question);
    }

    /// The same for what nobody waits for, and which may take minutes: making an index, filling it.
    <T> T order(Question<T> question) {
        return ask(patient, question);
    }

    private <T> T ask(OpenSearchClient who, Question<T> question) {
        try {
            return question.to(who);
        } catch (OpenSearchException e) {
            throw told(e.status(), e.error().type());
        } catch (IOException e) {
            throw told(e);
        }
    }

    /// An answer without words arrives as the cause of another exception.
    private IndexUnavailable told(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResponseException answer) {
                return told(answer.status(), "HTTP status " + answer.status());
            }
        }
        String kind = failure.getClass().getSimpleName();
        return new IndexUnavailable("OpenSearch at " + addresses + " cannot be reached (" + kind + ")", 0);
    }

    private IndexUnavailable told(int status, String what) {
        String said = switch (status) {
            case UNAUTHORIZED -> "refuses this user or password";
            case FORBIDDEN -> "does not allow this user to do what the match index needs";
            default -> "answers with an error: " + what;
        };
        return new IndexUnavailable("OpenSearch at " + addresses + " " + said, status);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new IndexUnavailable("The connections to OpenSearch could not be closed", 0);
        }
    }
}
