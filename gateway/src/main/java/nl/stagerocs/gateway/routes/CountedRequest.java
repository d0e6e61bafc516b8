package nl.stagerocs.gateway.routes;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body can be read up to a limit, and throws {@link TooLarge} beyond it. */
class CountedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private @Nullable ServletInputStream body;

    CountedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getInputStream(), limit);
        }
        return body;
    }

    /** No I/O failure, as those are taken for the service's. */
    static class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Body extends ServletInputStream {

        private final ServletInputStream content;
        private long left;

        private Body(ServletInputStream content, long limit) {
            this.content = content;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = content.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = content.read(into, from, most);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return content.isFinished();
        }

        @Override
        public boolean isReady() {
            return content.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            content.setReadListener(listener);
        }
    }
}
