package nl.stagerocs.gateway.routes;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** A body that goes to its end, or breaks its connection. */
class WholeBody extends HttpEntityWrapper {

    private final Runnable breaking;

    WholeBody(HttpEntity body, Runnable breaking) {
        super(body);
        this.breaking = breaking;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        boolean whole = false;
        try {
            super.writeTo(out);
            whole = true;
        } finally {
            if (!whole) {
                breaking.run();
            }
        }
    }
}
