package id.corpu.xapi.rest;

import id.corpu.xapi.application.DocumentKeeping;
import id.corpu.xapi.application.DocumentReading;
import id.corpu.xapi.domain.Credential;
import id.corpu.xapi.domain.Parameters;
import id.corpu.xapi.domain.Refusal;
import id.corpu.xapi.domain.Scope;
import id.corpu.xapi.domain.XapiVersion;
import id.corpu.xapi.domain.document.Preconditions;
import id.corpu.xapi.domain.document.Shelf;
import id.corpu.xapi.domain.document.ShelfParameters;
import id.corpu.xapi.domain.document.UnguardedPut;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the three document resources have in common (xAPI Communication 2.2): one document by its
 * name, or the names of all of a shelf.
 */
public abstract class DocumentResource {

  private static final int LONGEST_TYPE = 255;

  @Inject private DocumentKeeping keeping;
  @Inject private DocumentReading reading;
  @Inject private Callers callers;

  @Context private ContainerRequestContext request;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

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

  @GET
  public Response get() {
    Asked asked = asked("since");
    if (asked.name().isEmpty()) {
      return DocumentAnswers.names(reading.names(asked.shelf(), asked.parameters().time("since")));
    }
    return DocumentAnswers.document(
        reading.one(asked.shelf(), asked.name().get()), preconditions());
  }

  @PUT
  public Response put(InputStream body) throws IOException {
    Asked asked = asked();
    String name = named(asked);
    Preconditions preconditions = preconditions();
    UnguardedPut unguarded = unguarded(version());
    keeping.put(asked.shelf(), name, read(body), contentType(), preconditions, unguarded);
    return Response.noContent().build();
  }

  @POST
  public Response post(InputStream body) throws IOException {
    Asked asked = asked();
    String name = named(asked);
    Preconditions preconditions = preconditions();
    keeping.post(asked.shelf(), name, read(body), contentType(), preconditions);
    return Response.noContent().build();
  }

  @DELETE
  public Response delete() {
    Asked asked = asked();
    if (asked.name().isEmpty()) {
      deleteAll(asked.shelf());
    } else {
      keeping.delete(asked.shelf(), asked.name().get(), preconditions());
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
  private Asked asked(String... withoutName) {
    long store = store();
    Parameters parameters = new Parameters(uri.getQueryParameters());
    ShelfParameters where = new ShelfParameters(parameters, version());
    Optional<String> name = where.name(nameParameter());
    Set<String> known = new HashSet<>(context());
    known.add(nameParameter());
    if (name.isEmpty()) {
      known.addAll(List.of(withoutName));
    }
    parameters.onlyKnown(known);
    return new Asked(shelf(store, parameters, where), name, parameters);
  }

  private long store() {
    String method = request.getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    Credential caller =
        reads ? callers.with(request, scope(), Scope.ALL_READ) : callers.with(request, scope());
    return caller.storeId();
  }

  private String named(Asked asked) {
    return asked.name().orElseGet(this::missingName);
  }

  private XapiVersion version() {
    return (XapiVersion) request.getProperty(Door.VERSION);
  }

  private Preconditions preconditions() {
    return Preconditions.of(
        headers.getHeaderString(HttpHeaders.IF_MATCH),
        headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
  }

  /** The body, and one byte more than is allowed when it is too long. */
  private byte[] read(InputStream body) throws IOException {
    return body.readNBytes(keeping.longest() + 1);
  }

  private String contentType() {
    String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
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
