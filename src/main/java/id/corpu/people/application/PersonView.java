package id.corpu.people.application;

import id.corpu.people.PersonCard;
import id.corpu.people.domain.AsnStatus;
import id.corpu.people.domain.PositionKind;
import id.corpu.people.domain.RoleAssignment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A person with everything that an administrator or the person may see.
 *
 * @param positionKind kind of the post, or null
 * @param supervisor the direct supervisor, or null
 * @param statuses PNS and PPPK periods, the newest first
 * @param roles role assignments, the newest first
 * @param canSignIn active and has a password
 * @param oneTimePassword the password was given out and must be changed
 * @param lockedUntil end of a lock after wrong passwords, or null
 * @param today the day in the city's zone, against which roles are open or ended
 */
public record PersonView(
    PersonCard card,
    String email,
    PositionKind positionKind,
    PersonCard supervisor,
    List<AsnStatus> statuses,
    List<RoleAssignment> roles,
    boolean canSignIn,
    boolean oneTimePassword,
    Instant lockedUntil,
    LocalDate today) {}
