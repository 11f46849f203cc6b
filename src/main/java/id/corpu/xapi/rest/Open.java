package id.corpu.xapi.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A resource that asks for neither credential nor version (xAPI Communication 2.8). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Open {}
