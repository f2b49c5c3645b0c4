package coop.alveole.ops.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request byte for byte, as no well-behaved client would send it. */
record RawHttp(int status, String headers, String body) {
    static RawHttp send(URI house, byte[] request) {
        try (var socket = new Socket(house.getHost(), house.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return read(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static RawHttp send(URI house, String request) {
        return send(house, request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static RawHttp read(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        socket.getInputStream().transferTo(bytes);
        var text = bytes.toString(StandardCharsets.UTF_8);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) throw new AssertionError("no answer: " + text);
        var head = text.substring(0, end);
        return new RawHttp(
                Integer.parseInt(head.substring(9, 12)), head.toLowerCase(Locale.ROOT), text.substring(end + 4));
    }

    boolean isAProblem() {
        return headers.contains("content-type: application/problem+json") && body.contains("\"code\"");
    }
}
