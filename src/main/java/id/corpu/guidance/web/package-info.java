/** Pages of coaching and mentoring. */
package id.corpu.guidance.web;
