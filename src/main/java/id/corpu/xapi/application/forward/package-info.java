/**
 * Forwarding: a copy of a store's statements for other record stores. A target remembers its place
 * in the log; {@link id.corpu.xapi.application.forward.ForwardRunner} wakes the work, {@link
 * id.corpu.xapi.application.forward.Forwarding} does it for one target, {@link
 * id.corpu.xapi.application.forward.Courier} speaks to the other side (decision 0010).
 */
package id.corpu.xapi.application.forward;
