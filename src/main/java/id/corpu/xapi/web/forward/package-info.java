/** Screens of forwarding: targets, their state, and what they refuse. */
package id.corpu.xapi.web.forward;
