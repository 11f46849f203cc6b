/**
 * Documents that other tools keep here: the state of an agent in an activity, the profile of an
 * activity, the profile of an agent (xAPI Communication 2.2). Where they stand, how two JSON
 * documents become one, and what a request may demand of the document that it finds.
 */
package id.corpu.xapi.domain.document;
