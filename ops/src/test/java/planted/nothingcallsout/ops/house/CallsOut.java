package planted.nothingcallsout.ops.house;

import java.net.http.HttpClient;

final class CallsOut {
    HttpClient client = HttpClient.newHttpClient();
}
