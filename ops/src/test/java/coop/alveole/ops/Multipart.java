package coop.alveole.ops;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** A form with files in it, as a browser sends it. */
public final class Multipart {
    public static final String TYPE = "multipart/form-data; boundary=between";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public static Multipart of(Map<String, String> fields) {
        var form = new Multipart();
        fields.forEach((name, value) -> form.part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        return form;
    }

    public Multipart file(String name, byte[] content) {
        part("name=\"files\"; filename=\"" + name + "\"", content);
        return this;
    }

    public Multipart file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Multipart and(Multipart other) {
        body.writeBytes(other.body.toByteArray());
        return this;
    }

    private void part(String disposition, byte[] content) {
        body.writeBytes(("--between\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** As a program sends it. */
    public HttpResponse<String> to(RunningHouse house, String token, String path) {
        return house.send(HttpRequest.newBuilder(house.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", TYPE)
                .POST(BodyPublishers.ofByteArray(bytes())));
    }

    /** Of the files, once they were taken in. */
    public static String id(HttpResponse<String> answer) {
        var id = Pattern.compile("\"id\":\"(files-[^\"]+)\"").matcher(answer.body());
        if (answer.statusCode() >= 300 || !id.find())
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        return id.group(1);
    }

    public byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("--between--\r\n".getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
