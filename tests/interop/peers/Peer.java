import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Java's HttpClient, whose actions are the cells of the matrix: Peer ACTION PORT COUNT SIZE CERTIFICATE.
 *
 * It shows no trailers, and gives a response only when the request's content is out, so that it cannot stream both ways.
 */
public class Peer {
    static final String SERVICE = "/interop.Peer/";
    final HttpClient http;
    final String base;
    int count;
    int size;

    Peer(String port, int count, int size, String certificate) throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream file = Files.newInputStream(Path.of(certificate))) {
            trusted.setCertificateEntry("peer", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).sslContext(context).build();
        base = "https://127.0.0.1:" + port;
        this.count = count;
        this.size = size;
    }

    static void expect(boolean condition, String complaint) {
        if (!condition) {
            throw new IllegalStateException(complaint);
        }
    }

    static byte[] message(byte[] content) {
        return ByteBuffer.allocate(5 + content.length).put((byte) 0).putInt(content.length).put(content).array();
    }

    static byte[] numbered(int number, int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) number);
        return message(content);
    }

    static byte[] readMessage(InputStream from) throws IOException {
        DataInputStream data = new DataInputStream(from);
        expect(data.read() == 0, "no message came");
        byte[] content = new byte[data.readInt()];
        data.readFully(content);
        return content;
    }

    void readNumbered(InputStream from, int number) throws IOException {
        expect(Arrays.equals(message(readMessage(from)), numbered(number, size)), "message " + number + " is damaged");
    }

    HttpRequest request(String path, BodyPublisher content) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20)).header("te", "trailers")
            .header("content-type", "application/grpc").POST(content).build();
    }

    HttpResponse<InputStream> post(String path, BodyPublisher content) throws Exception {
        HttpResponse<InputStream> response = http.send(request(path, content), BodyHandlers.ofInputStream());
        expect(response.version() == HttpClient.Version.HTTP_2, "spoken: " + response.version());
        return response;
    }

    HttpResponse<InputStream> startDown(int count, int size) throws Exception {
        byte[] content = message((count + " " + size).getBytes(StandardCharsets.US_ASCII));
        HttpResponse<InputStream> response = post(SERVICE + "Down", BodyPublishers.ofByteArray(content));
        expect(response.statusCode() == 200, "status " + response.statusCode());
        return response;
    }

    void receive(InputStream from, int first) throws IOException {
        for (int number = first; number < count; number++) {
            readNumbered(from, number);
        }
        expect(from.read() == -1, "more came");
    }

    void get() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/page")).build();
        expect(http.send(request, BodyHandlers.ofString()).body().equals("hello\n"), "another page came");
    }

    void echo() throws Exception {
        byte[] content = new byte[1 << 20];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 7 + (i >> 8) * 13);
        }
        byte[] got = post("/echo", BodyPublishers.ofByteArray(content)).body().readAllBytes();
        expect(Arrays.equals(got, content), "the echo differs");
    }

    void down() throws Exception {
        receive(startDown(count, size).body(), 0);
    }

    /** Messages 0 to count - 1. */
    BodyPublisher messages() {
        return BodyPublishers.ofByteArrays(() -> new Iterator<byte[]>() {
            int number;

            public boolean hasNext() {
                return number < count;
            }

            public byte[] next() {
                return numbered(number++, size);
            }
        });
    }

    void up() throws Exception {
        String wanted = count + " " + count * size;
        String got = new String(readMessage(post(SERVICE + "Up", messages()).body()), StandardCharsets.US_ASCII);
        expect(got.equals(wanted), "the response was " + got);
    }

    void cancels() throws Exception {
        for (int i = 0; i < count; i++) {
            size = 200;
            InputStream content = startDown(1000000, size).body();
            readNumbered(content, 0);
            content.close();
        }
        count = 10;
        down();
    }

    /** Content that fits the window: with more it waits for the window, whatever the response, with Go's server too. */
    void early() throws Exception {
        HttpResponse<InputStream> response = post("/early", BodyPublishers.ofByteArray(new byte[32 << 10]));
        expect(response.statusCode() == 413, "status " + response.statusCode());
        count = 10;
        size = 200;
        down();
    }

    void middle() throws Exception {
        InputStream content = startDown(count, size).body();
        for (int number = 0; number < 10; number++) {
            readNumbered(content, number);
        }
        System.out.println("middle");
        System.in.read();
        receive(content, 10);
    }

    public static void main(String[] words) throws Exception {
        Peer peer = new Peer(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3]), words[4]);
        Peer.class.getDeclaredMethod(words[0]).invoke(peer);
        System.exit(0);
    }
}
