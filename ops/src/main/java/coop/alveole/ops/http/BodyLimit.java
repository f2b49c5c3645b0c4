package coop.alveole.ops.http;

import static coop.alveole.domain.shared.RequestRule.TOO_LARGE;

import coop.alveole.domain.shared.RuleBroken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A body weighs 10 MB at most, one with files as much as they may, whether it says its length or not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class BodyLimit extends OncePerRequestFilter {
    private static final long BYTES_MAX = 10_000_000;

    private static final long BYTES_OF_A_MEGABYTE = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = FilesComingIn.areIn(request) ? FilesComingIn.most(request) : BYTES_MAX;
        if (request.getContentLengthLong() > most) {
            ProblemWriter.write(new RuleBroken(TOO_LARGE, "", most / BYTES_OF_A_MEGABYTE + " Mo"), request, response);
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request) : request, response);
    }

    private static final class Counted extends HttpServletRequestWrapper {
        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream());
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream body;
        private long read;

        CountedStream(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int many = body.read(into, offset, length);
            if (many > 0) count(many);
            return many;
        }

        private void count(int more) {
            read += more;
            if (read > BYTES_MAX) throw new RuleBroken(TOO_LARGE, "", "10 Mo");
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
