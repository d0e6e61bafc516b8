package nl.stagerocs.standalone.lookalike;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stagerocs.standalone.Home;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers in the shape of Stagemarkt's query service, about invented companies. {@code POST /_control?mode=ok|slow|down|nonsense}
 * makes it behave as the outside world sometimes does.
 */
final class StagemarktLookalike {

    private static final int PORT = 8090;
    private static final int PLACES = 24;
    private static final Map<String, String> TYPES = Map.of("1", "BOL", "2", "BBL");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String[]> TOWNS = List.of(
            new String[] {"Ede", "52.0333", "5.6583", "6711AA"},
            new String[] {"Arnhem", "51.98", "5.9111", "6811AA"},
            new String[] {"Wageningen", "51.97", "5.6667", "6701AA"},
            new String[] {"Veenendaal", "52.0286", "5.5589", "3901AA"},
            new String[] {"Nijmegen", "51.8425", "5.8528", "6511AA"},
            new String[] {"Barneveld", "52.14", "5.5847", "3771AA"});
    private static final List<String> NAMES = List.of(
            "Stichting Rijnoever",
            "Huize Beukenhof",
            "Het Kompas",
            "De Vlonder",
            "Veldzicht",
            "De Schakel",
            "Kwartier Noord",
            "Atelier 12");

    private volatile String mode = "ok";

    private StagemarktLookalike() {}

    static void main() throws IOException {
        Home home = Home.fromEnvironment();
        var lookalike = new StagemarktLookalike();
        var server = HttpServer.create(new InetSocketAddress("localhost", home.port(PORT)), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", lookalike::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/_control")) {
            mode = query.getOrDefault("mode", "ok");
            send(exchange, 200, "{}");
            return;
        }
        behave();
        switch (mode) {
            case "down" -> send(exchange, 503, "");
            case "nonsense" -> send(exchange, 200, "<html>Onderhoud</html>");
            default -> {
                switch (path) {
                    case "/education-search" -> send(exchange, 200, JSON.writeValueAsString(search(query)));
                    case "/education-detail" ->
                        send(exchange, 200, JSON.writeValueAsString(place(query.getOrDefault("id", ""), 0)));
                    case "/organization-detail" ->
                        send(exchange, 200, JSON.writeValueAsString(organisation(query, LocalDate.now())));
                    default -> send(exchange, 404, "{}");
                }
            }
        }
    }

    private void behave() {
        if (mode.equals("slow")) {
            try {
                TimeUnit.SECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What lies within the range, the nearest first, of the kind that is asked for. */
    static ObjectNode search(Map<String, String> query) {
        String crebo = query.getOrDefault("crebocode", "25478");
        int size = Math.min(20, number(query.get("pageSize"), 10));
        int page = Math.max(1, number(query.get("page"), 1));
        int range = number(query.get("range"), Integer.MAX_VALUE);
        List<ObjectNode> within = IntStream.range(0, PLACES)
                .mapToObj(i -> place(crebo, i))
                .filter(each -> each.path("afstand").asDouble() <= range)
                .filter(each -> !query.containsKey("type")
                        || each.path("leerweg").asString().equals(TYPES.get(query.get("type"))))
                .toList();
        int pages = (within.size() + size - 1) / size;
        ObjectNode answer = JSON.createObjectNode();
        answer.put("totalCount", within.size()).put("totalPages", pages).put("pageNumber", page);
        answer.putArray("filters");
        var items = answer.putArray("items");
        within.stream().skip((page - 1L) * size).limit(size).forEach(items::add);
        return answer;
    }

    private static ObjectNode place(String crebo, int i) {
        String[] town = TOWNS.get(i % TOWNS.size());
        String name = NAMES.get(i % NAMES.size());
        ObjectNode item = JSON.createObjectNode();
        item.put("titel", "Leerplek bij " + name).put("wervendeTitel", "Kom leren bij " + name);
        item.put("leerplaatsId", "00000000-0000-4000-8000-%012d-%s".formatted(i, crebo))
                .put("afstand", 2.5 + i);
        item.putArray("vergoedingen").addObject().put("id", "1").put("omschrijving", "Reiskostenvergoeding");
        item.put("bedragVan", 0).put("bedragTot", 0);
        ObjectNode address = item.putObject("adres");
        address.put("straat", "Kerkstraat")
                .put("huisnummer", String.valueOf(i + 1))
                .put("postcode", town[3])
                .put("plaats", town[0]);
        address.putObject("land").put("code", "NL").put("naam", "Nederland");
        address.putObject("coordinaten")
                .put("lat", Double.parseDouble(town[1]))
                .put("lon", Double.parseDouble(town[2]));
        item.put("leerweg", i % 4 == 3 ? "BBL" : "BOL")
                .put("startdatum", "2027-02-01")
                .put("dagenPerWeek", 3 + i % 3);
        item.putObject("kwalificatie").put("niveaunaam", "Niveau 4").put("crebocode", crebo);
        ObjectNode organisation = item.putObject("organisatie");
        organisation
                .put("id", String.valueOf(200_000_000 + i))
                .put("leerbedrijfId", String.valueOf(200_000_000 + i))
                .put("naam", name)
                .putNull("logoUrl");
        item.putArray("afbeeldingen");
        return item;
    }

    /**
     * Recognised for everything, but for every fortieth company: so that a refusal can be seen. Some recognitions end during the
     * internships of now and of the next period, or somewhat later.
     */
    static ObjectNode organisation(Map<String, String> query, LocalDate today) {
        String id = query.getOrDefault("id", "100000000");
        int nth = number(id, 1) % 40;
        ObjectNode answer = JSON.createObjectNode();
        answer.put("leerbedrijfId", id).put("naam", "Leerbedrijf " + id);
        ObjectNode recognition = answer.putObject("erkenning");
        recognition.put("startdatum", "2020-01-01").put("einddatum", nth == 27 ? inWeeks(today, 40) : null);
        var qualifications = recognition.putArray("kwalificaties");
        if (nth != 39) {
            Arrays.stream(CREBOS)
                    .forEach(crebo -> qualifications
                            .addObject()
                            .put("crebocode", crebo)
                            .put("startdatum", "2020-01-01")
                            .put("einddatum", nth % 10 == 3 ? inWeeks(today, 14) : null));
        }
        return answer;
    }

    private static String inWeeks(LocalDate today, int weeks) {
        return today.plusWeeks(weeks).toString();
    }

    private static final String[] CREBOS = {
        "25478", "25477", "25484", "25486", "25187", "25189", "25192", "25244", "25242", "25118", "25128", "25333",
        "25350", "25371", "25153", "25167", "25138", "25152", "25407", "25149"
    };

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    private static Map<String, String> query(@Nullable String raw) {
        return Arrays.stream(Objects.requireNonNullElse(raw, "").split("&"))
                .map(each -> each.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> one));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
