/** Tokens of an identity provider (OpenID Connect) in the place of a credential. */
package id.corpu.xapi.application.token;
