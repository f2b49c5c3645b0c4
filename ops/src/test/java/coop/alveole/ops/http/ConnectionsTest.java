package coop.alveole.ops.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.http.incoming.FewConnectionsProtocol;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two hundred connections of one address are served, the next is closed unread, and leaving makes room again. */
class ConnectionsTest {
    private static final String ASKS = "GET /actuator/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

    @Test
    void theTwoHundredAndFirstConnectionOfAnAddressIsClosed() throws IOException {
        try (var house = RunningHouse.fresh()) {
            int port = house.uri("/").getPort();
            var open = new ArrayList<Socket>();
            try {
                for (int i = 0; i < FewConnectionsProtocol.CONNECTIONS_OF_ONE_ADDRESS; i++) open.add(connected(port));
                assertThat(open).allSatisfy(each -> assertThat(answer(each)).startsWith("HTTP/1.1 200"));
                try (var oneTooMany = connected(port)) {
                    assertThat(answer(oneTooMany)).isEmpty();
                }
                for (var each : open.subList(0, 50)) each.close();
                await().atMost(Duration.ofSeconds(20)).until(() -> answersAnother(port));
            } finally {
                close(open);
            }
        }
    }

    private static boolean answersAnother(int port) throws IOException {
        try (var another = connected(port)) {
            return answer(another).startsWith("HTTP/1.1 200");
        }
    }

    private static Socket connected(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** Empty for a connection that was closed without a word. */
    private static String answer(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(ASKS.getBytes(StandardCharsets.US_ASCII));
            var bytes = new byte[1024];
            int read = socket.getInputStream().read(bytes);
            return read < 0 ? "" : new String(bytes, 0, read, StandardCharsets.US_ASCII);
        } catch (SocketException closed) {
            return "";
        }
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (var socket : sockets) socket.close();
    }
}
