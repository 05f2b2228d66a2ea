package org.tepai.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mail server that keeps nothing but the heads of what it has taken. Its answers can be set, so
 * that it shows faults which real servers show rarely.
 */
final class SmtpSink implements AutoCloseable {

  /** Instead of an answer it hangs up. */
  static final String HANGS_UP = "";

  private final ServerSocket door;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> heads = Collections.synchronizedList(new ArrayList<>());
  private volatile int connections;

  SmtpSink(int port) {
    try {
      door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    daemon(this::serveAll);
  }

  int port() {
    return door.getLocalPort();
  }

  int connections() {
    return connections;
  }

  /** The answer to a command from now on: {@code RCPT}, {@code DATA}, {@code .} for its end. */
  SmtpSink answering(String command, String answer) {
    answers.put(command, answer);
    return this;
  }

  /** The header lines of each letter that came to its end, whatever was answered then. */
  List<String> heads() {
    return List.copyOf(heads);
  }

  /** The message ids, with repetitions. */
  List<String> messageIds() {
    return heads().stream().map(head -> header(head, "Message-ID")).toList();
  }

  static String header(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name + ": "))
        .findFirst()
        .map(line -> line.substring(name.length() + 2))
        .orElse("");
  }

  private void serveAll() {
    try {
      while (true) {
        Socket caller = door.accept();
        connections++;
        daemon(() -> serve(caller));
      }
    } catch (IOException closed) {
      // nobody is served any more
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = caller.getOutputStream();
      boolean goOn = say(out, answers.getOrDefault("HELLO", "220 sink"));
      for (String line = in.readLine(); goOn && line != null; line = in.readLine()) {
        String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
        goOn = say(out, answers.getOrDefault(command, usual(command)));
        if (goOn && command.equals("DATA") && !answers.containsKey("DATA")) {
          heads.add(take(in));
          goOn = say(out, answers.getOrDefault(".", "250 taken"));
        }
        if (!goOn || command.equals("QUIT")) {
          return;
        }
      }
    } catch (IOException hungUp) {
      // the caller's affair
    }
  }

  private static String usual(String command) {
    return switch (command) {
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 sink";
    };
  }

  private static boolean say(OutputStream out, String answer) throws IOException {
    out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    return !answer.equals(HANGS_UP);
  }

  private static String take(BufferedReader in) throws IOException {
    StringBuilder head = new StringBuilder();
    boolean inHead = true;
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      inHead &= !line.isEmpty();
      if (inHead) {
        head.append(line).append('\n');
      }
    }
    return head.toString();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "smtp sink");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
