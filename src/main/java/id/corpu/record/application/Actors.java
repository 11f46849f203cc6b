package id.corpu.record.application;

import id.corpu.people.PersonKey;
import id.corpu.xapi.AgentId;

/** How our people are named in statements: account of the city, name = UUID. */
final class Actors {

  private Actors() {}

  static AgentId of(PersonKey person) {
    return AgentId.account(person.homePage(), person.uuid().toString());
  }
}
