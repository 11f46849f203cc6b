/** A session and its rules: who may do what with it, and when. */
package id.corpu.guidance.domain;
