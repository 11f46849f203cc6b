package id.corpu.people;

/** Makes the hash under which {@code people_person.password_hash} keeps a password. */
public interface PasswordHashing {

  /** Algorithm, rounds, salt and hash in one text; slow by design, a fifth of a second or so. */
  String hash(char[] password);
}
