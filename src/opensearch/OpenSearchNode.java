import java.io.IOException;
import java.net.ServerSocket;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/// One node of OpenSearch for tests and trials, on ports of this machine that nobody else uses. Says `READY` and
/// the address once it answers, and stops when its input ends.
class OpenSearchNode {

    private OpenSearchNode() {}

    /// @param arguments a folder for its data
    public static void main(String[] arguments) throws IOException {
        int http = freePort();
        int transport = freePort();
        try (var runner = new OpenSearchRunner()) {
            runner.onBuild((number, settings) -> {
                settings.put("network.host", "127.0.0.1");
                settings.put("http.port", String.valueOf(http));
                settings.put("transport.port", String.valueOf(transport));
                settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
            });
            runner.build(OpenSearchRunner.newConfigs()
                    .clusterName("talentpas-" + http)
                    .numOfNode(1)
                    .basePath(arguments[0])
                    .disableESLogger());
            runner.ensureYellow();
            System.out.println("READY http://127.0.0.1:" + http);
            while (System.in.read() >= 0) {}
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
