package id.corpu.bench;

import id.corpu.bench.Wrk.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Heartbeats of people in the player: each has opened a course and sends a total that grows. */
final class Heartbeats {

  private static final Pattern VISIT = Pattern.compile("data-visit=\"([^\"]+)\"");

  private Heartbeats() {}

  static List<Request> of(City city, List<Visitor> visitors) throws Exception {
    List<Request> beats = new ArrayList<>();
    for (Visitor visitor : visitors) {
      for (String slug : courses(city)) {
        Matcher visit = VISIT.matcher(visitor.getOrEmpty("/belajar/" + slug));
        if (visit.find()) {
          String json = "{\"visit\":\"" + visit.group(1) + "\",\"activeSeconds\":@SEC@,\"place\":0,\"leaving\":false}";
          beats.add(new Request(visitor.cookie(), "POST", "/api/learning/heartbeats", "application/json", json));
          break;
        }
      }
    }
    if (beats.isEmpty()) {
      throw new IllegalStateException("nobody has a course open");
    }
    return beats;
  }

  private static List<String> courses(City city) throws Exception {
    return List.of(city.ask("SELECT GROUP_CONCAT(slug) FROM learning_course").split(","));
  }
}
