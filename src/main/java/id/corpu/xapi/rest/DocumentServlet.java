package id.corpu.xapi.rest;

import id.corpu.xapi.application.DocumentKeeping;
import id.corpu.xapi.application.DocumentReading;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.document.Preconditions;
import id.corpu.xapi.domain.document.Shelf;
import id.corpu.xapi.domain.document.ShelfParameters;
import id.corpu.xapi.domain.document.UnguardedPut;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the three document resources have in common (xAPI Communication 2.2): one document by its
 * name, or the names of all of a shelf.
 */
public abstract class DocumentServlet extends ToolServlet {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_TYPE = 255;

  @Inject private transient DocumentKeeping keeping;
  @Inject private transient DocumentReading reading;

  @Override
  Response answer(HttpServletRequest call) throws IOException {
    return switch (call.getMethod()) {
      case "GET", "HEAD" -> get(call);
      case "PUT" -> put(call);
      case "POST" -> post(call);
      case "DELETE" -> delete(call);
      default -> throw notAllowed("GET", "HEAD", "PUT", "POST", "DELETE");
    };
  }

  /** The scope that reading and writing need; a profile's, unless a resource says otherwise. */
  Scope scope() {
    return Scope.PROFILE;
  }

  /** Parameters that say on which shelf. */
  abstract Set<String> context();

  /** The parameter with a document's name. */
  String nameParameter() {
    return "profileId";
  }

  /** The requirement that the name is there. */
  abstract String nameRequirement();

  abstract Shelf shelf(long storeId, Parameters parameters, ShelfParameters where);

  /** What becomes of a PUT that says nothing about the document it replaces. */
  UnguardedPut unguarded(XapiVersion version) {
    return UnguardedPut.ofProfile(version);
  }

  /** DELETE without a name; profiles are deleted one by one. */
  void deleteAll(Shelf shelf) {
    missingName();
  }

  /** A checked request: on which shelf, and which document if one is named. */
  private record Asked(Shelf shelf, Optional<String> name, Parameters parameters) {}

  private Response get(HttpServletRequest call) {
    Asked asked = asked(call, "since");
    if (asked.name().isEmpty()) {
      return DocumentAnswers.names(reading.names(asked.shelf(), asked.parameters().time("since")));
    }
    return DocumentAnswers.document(
        reading.one(asked.shelf(), asked.name().get()), preconditions(call));
  }

  private Response put(HttpServletRequest call) throws IOException {
    Asked asked = asked(call);
    String name = named(asked);
    Preconditions preconditions = preconditions(call);
    UnguardedPut unguarded = unguarded(version(call));
    keeping.put(asked.shelf(), name, read(call), contentType(call), preconditions, unguarded);
    return Response.noContent().build();
  }

  private Response post(HttpServletRequest call) throws IOException {
    Asked asked = asked(call);
    String name = named(asked);
    Preconditions preconditions = preconditions(call);
    keeping.post(asked.shelf(), name, read(call), contentType(call), preconditions);
    return Response.noContent().build();
  }

  private Response delete(HttpServletRequest call) {
    Asked asked = asked(call);
    if (asked.name().isEmpty()) {
      deleteAll(asked.shelf());
    } else {
      keeping.delete(asked.shelf(), asked.name().get(), preconditions(call));
    }
    return Response.noContent().build();
  }

  /** Refuses a request that names no document. */
  String missingName() {
    return ShelfParameters.required(Optional.empty(), nameParameter(), nameRequirement());
  }

  DocumentKeeping keeping() {
    return keeping;
  }

  /**
   * Checks scope and parameters.
   *
   * @param withoutName parameters that may stand there when no document is named
   */
  private Asked asked(HttpServletRequest call, String... withoutName) {
    long store = store(call);
    Parameters parameters = parameters(call);
    ShelfParameters where = new ShelfParameters(parameters, version(call));
    Optional<String> name = where.name(nameParameter());
    Set<String> known = new HashSet<>(context());
    known.add(nameParameter());
    if (name.isEmpty()) {
      known.addAll(List.of(withoutName));
    }
    parameters.onlyKnown(known);
    return new Asked(shelf(store, parameters, where), name, parameters);
  }

  private long store(HttpServletRequest call) {
    boolean reads = call.getMethod().equals("GET") || call.getMethod().equals("HEAD");
    return (reads ? caller(call, scope(), Scope.ALL_READ) : caller(call, scope())).storeId();
  }

  private String named(Asked asked) {
    return asked.name().orElseGet(this::missingName);
  }

  private static Preconditions preconditions(HttpServletRequest call) {
    return Preconditions.of(
        call.getHeader(HttpHeaders.IF_MATCH), call.getHeader(HttpHeaders.IF_NONE_MATCH));
  }

  /** The body, and one byte more than is allowed when it is too long. */
  private byte[] read(HttpServletRequest call) throws IOException {
    return call.getInputStream().readNBytes(keeping.longest() + 1);
  }

  private static String contentType(HttpServletRequest call) {
    String type = call.getHeader(HttpHeaders.CONTENT_TYPE);
    if (type == null || type.isBlank()) {
      return "application/octet-stream";
    }
    if (type.length() > LONGEST_TYPE || !isMediaType(type)) {
      throw Refusal.bad(
          "CONTENT_TYPE", "XAPI-00014", HttpHeaders.CONTENT_TYPE, "A media type is expected.");
    }
    return type;
  }

  private static boolean isMediaType(String type) {
    try {
      return !MediaType.valueOf(type).isWildcardType();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
