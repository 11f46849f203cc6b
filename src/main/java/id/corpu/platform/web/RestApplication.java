package id.corpu.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The portal's own JSON endpoints. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
