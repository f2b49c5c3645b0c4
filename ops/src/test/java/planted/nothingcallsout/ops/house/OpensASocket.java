package planted.nothingcallsout.ops.house;

import java.net.Socket;

final class OpensASocket {
    Socket socket = new Socket();
}
