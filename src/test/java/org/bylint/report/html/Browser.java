package org.bylint.report.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A Chromium without a window, driven through its DevTools protocol. */
final class Browser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE = 60;
  private static final String LISTENING = "DevTools listening on ";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--remote-debugging-port=0");

  private final Process process;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final BlockingQueue<String> loads = new LinkedBlockingQueue<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final AtomicInteger last = new AtomicInteger();
  private final WebSocket socket;
  private String session = "";

  private Browser(Process process, URI address) throws Exception {
    this.process = process;
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Incoming())
            .get(PATIENCE, TimeUnit.SECONDS);
  }

  /** The browser named by BYLINT_BROWSER, or one that is installed. */
  static Optional<Path> find() {
    String named = System.getenv("BYLINT_BROWSER");
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts a browser with a profile of its own and one empty page. */
  static Browser start(Path executable, Path profile) throws Exception {
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(OPTIONS);
    command.add("--user-data-dir=" + profile);
    command.add("about:blank");
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    Browser browser = new Browser(process, address(process));
    browser.attach();
    return browser;
  }

  private static URI address(Process process) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      if (line.startsWith(LISTENING)) {
        Thread rest = new Thread(() -> said.lines().forEach(ignored -> {}), "browser-stderr");
        rest.setDaemon(true);
        rest.start();
        return URI.create(line.substring(LISTENING.length()).strip());
      }
    }
    throw new IOException("the browser did not start:\n" + all);
  }

  private void attach() throws Exception {
    JsonNode target = send("Target.createTarget", Map.of("url", "about:blank"));
    session =
        send(
                "Target.attachToTarget",
                Map.of("targetId", target.get("targetId").asText(), "flatten", true))
            .get("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Accessibility")) {
      send(domain + ".enable", Map.of());
    }
  }

  /** Calls a method of the protocol and waits for its answer. */
  JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    int id = last.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(message.toString(), true).get(PATIENCE, TimeUnit.SECONDS);
    JsonNode result = answer.get(PATIENCE, TimeUnit.SECONDS);
    if (result.has("error")) {
      throw new IOException(method + ": " + result.get("error"));
    }
    return result.get("result");
  }

  /** Opens a page and waits until it is loaded. */
  void open(URI page) throws Exception {
    send("Page.navigate", Map.of("url", "about:blank"));
    await();
    complaints.clear();
    send("Page.navigate", Map.of("url", page.toString()));
    await();
  }

  private void await() throws Exception {
    if (loads.poll(PATIENCE, TimeUnit.SECONDS) == null) {
      throw new IOException("the page did not load");
    }
  }

  /** The value of an expression in the page. */
  JsonNode value(String expression) throws Exception {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** Presses a key: a character, or a name such as {@code Escape}. */
  void press(String key) throws Exception {
    String text = key.length() == 1 ? key : "";
    String down = text.isEmpty() ? "rawKeyDown" : "keyDown";
    int code = key.equals("Escape") ? 27 : 0;
    send(
        "Input.dispatchKeyEvent",
        Map.of("type", down, "key", key, "text", text, "windowsVirtualKeyCode", code));
    send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** What the system says of colours and movement. */
  void prefers(String colours) throws Exception {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", colours),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** The size of the window, in CSS pixels. */
  void resize(int width, int height) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Errors in the console, in the page's log and thrown by its script, since it was opened. */
  List<String> complaints() {
    return complaints;
  }

  /** Ends the browser. */
  void stop() throws Exception {
    session = "";
    try {
      send("Browser.close", Map.of());
    } finally {
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  /** What the browser says. */
  private final class Incoming implements WebSocket.Listener {
    private final StringBuilder pending = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      pending.append(data);
      if (isLast) {
        String message = pending.toString();
        pending.setLength(0);
        try {
          receive(JSON.readTree(message));
        } catch (IOException e) {
          complaints.add(e.toString());
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void receive(JsonNode message) {
      if (message.has("id")) {
        CompletableFuture<JsonNode> answer = answers.remove(message.get("id").asInt());
        if (answer != null) {
          answer.complete(message);
        }
        return;
      }
      JsonNode event = message.path("params");
      switch (message.path("method").asText()) {
        case "Page.loadEventFired" -> loads.add("loaded");
        case "Runtime.exceptionThrown" -> complaints.add(event.toString());
        case "Log.entryAdded" -> {
          if (event.at("/entry/level").asText().equals("error")) {
            complaints.add(event.toString());
          }
        }
        case "Runtime.consoleAPICalled" -> {
          if (event.path("type").asText().equals("error")) {
            complaints.add(event.toString());
          }
        }
        default -> {}
      }
    }
  }
}
