/**
 * The learning record store: an append-only log of xAPI statements, one store an institution, open
 * to other tools under {@code /xapi} and to the portal through {@link
 * id.corpu.xapi.StatementStore}. Knows nothing of civil servants or JP.
 *
 * <p>A statement passes small rooms one after the other: unpack, negotiate version, check,
 * normalise, store, answer (ADL xAPI 1.0.3, parts Data and Communication).
 */
@Feature(name = "xapi")
package id.corpu.xapi;

import id.corpu.platform.Feature;
