package nl.talentpas.matching.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// An address that leads to a node, and that can be cut off and joined again.
public final class Relay implements AutoCloseable {

    private final URI node;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket server;

    private Relay(URI node) throws IOException {
        this.node = node;
        this.server = listen(0);
        this.port = server.getLocalPort();
        accept(server);
    }

    public static Relay to(URI node) {
        try {
            return new Relay(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Relay toTestNode() {
        return to(TestNode.address());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public synchronized void cut() {
        if (server != null) {
            close(server);
            server = null;
        }
        open.forEach(Relay::close);
        open.clear();
    }

    public synchronized void join() {
        try {
            server = listen(port);
            accept(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private static ServerSocket listen(int port) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private void accept(ServerSocket from) {
        Thread.ofVirtual().start(() -> {
            while (!from.isClosed()) {
                try {
                    Socket near = from.accept();
                    var far = new Socket(node.getHost(), node.getPort());
                    keep(from, near, far);
                    Thread.ofVirtual().start(() -> pass(near, far));
                    Thread.ofVirtual().start(() -> pass(far, near));
                } catch (IOException e) {
                    close(from);
                }
            }
        });
    }

    /// What came in just before the cut is cut as well.
    private synchronized void keep(ServerSocket from, Socket near, Socket far) {
        open.add(near);
        open.add(far);
        if (from.isClosed()) {
            close(near);
            close(far);
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            close(to);
        }
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
