/** Writing notices down, reading the own ones, and sending them by mail. */
package id.corpu.notices.application;
