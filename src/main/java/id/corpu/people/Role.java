package id.corpu.people;

import static id.corpu.platform.security.Permission.CLAIM_FOR_CLASS;
import static id.corpu.platform.security.Permission.CLOSE_YEAR;
import static id.corpu.platform.security.Permission.CONFIRM_SESSION;
import static id.corpu.platform.security.Permission.CURATE_KNOWLEDGE;
import static id.corpu.platform.security.Permission.LEARN;
import static id.corpu.platform.security.Permission.MANAGE_COURSES;
import static id.corpu.platform.security.Permission.MANAGE_JP;
import static id.corpu.platform.security.Permission.MANAGE_LRS;
import static id.corpu.platform.security.Permission.MANAGE_PEOPLE;
import static id.corpu.platform.security.Permission.PROTECT_PERSONAL_DATA;
import static id.corpu.platform.security.Permission.READ_KNOWLEDGE;
import static id.corpu.platform.security.Permission.VERIFY_CLAIM;
import static id.corpu.platform.security.Permission.VIEW_AUDIT;
import static id.corpu.platform.security.Permission.VIEW_BOARD;
import static id.corpu.platform.security.Permission.VIEW_OWN_JP;
import static id.corpu.platform.security.Permission.VIEW_STAFF;
import static id.corpu.platform.security.Permission.VIEW_UNIT;

import id.corpu.platform.security.Permission;
import java.util.Set;

/**
 * Roles that people hold beside their post; everybody active is {@link #ASN}. Roles add up, and
 * none takes anything away (Blitar 35/2023 Pasal 7 and 8).
 */
public enum Role {
  ASN(LEARN, VIEW_OWN_JP, CONFIRM_SESSION, READ_KNOWLEDGE),
  SUPERVISOR(VIEW_STAFF),
  UNIT_HEAD(VIEW_STAFF, VIEW_UNIT),
  COACH(Permission.COACH),
  CURATOR(CURATE_KNOWLEDGE),
  /** The officer for personnel of a unit (Denpasar 2/2023 Pasal 14(2)). */
  PERSONNEL_OFFICER(VERIFY_CLAIM),
  BKPSDM_ADMIN(
      MANAGE_PEOPLE,
      MANAGE_COURSES,
      MANAGE_JP,
      VERIFY_CLAIM,
      CLAIM_FOR_CLASS,
      VIEW_UNIT,
      VIEW_AUDIT,
      PROTECT_PERSONAL_DATA),
  CLO(VIEW_BOARD, VIEW_UNIT, CLOSE_YEAR),
  LRS_ADMIN(MANAGE_LRS, PROTECT_PERSONAL_DATA);

  private final Set<Permission> permissions;

  Role(Permission... permissions) {
    this.permissions = Set.of(permissions);
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
