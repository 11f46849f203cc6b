/** The page of notices and the bell in the frame. */
package id.corpu.notices.web;
