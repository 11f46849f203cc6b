/**
 * The live stream: tools that follow a store's log as it grows. One look at a time serves all
 * streams; each knows its place in the log, so nothing has to queue for a slow reader.
 */
package id.corpu.xapi.application.live;
