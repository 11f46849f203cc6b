package id.corpu.people.web;

import id.corpu.people.application.PersonPlacing;
import id.corpu.people.domain.PositionKind;
import id.corpu.people.domain.Post;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Moving one person to another unit, post or supervisor. */
@Named
@RequestScoped
public class PlacementBacking {

  @Inject private PersonPlacing placing;
  @Inject private PeopleTexts texts;

  private UUID uuid;
  private PersonPlacing.Place place;
  private Long unit;
  private String position;
  private PositionKind kind;
  private String supervisor;
  private int version;

  @PostConstruct
  void load() {
    uuid = Numbers.uuid(Pages.parameter("uuid"));
    place = placing.of(uuid);
    unit = place.unitId();
    position = place.post().name();
    kind = place.post().kind();
    supervisor = place.supervisor();
    version = place.version();
  }

  public void keep() {
    placing.place(uuid, version, unit, new Post(position, kind), supervisor);
    Pages.say(texts.of("placement.kept"));
    Pages.goTo("/kelola/orang/" + uuid);
  }

  public UUID getUuid() {
    return uuid;
  }

  public PersonPlacing.Place getPlace() {
    return place;
  }

  public PositionKind[] getKinds() {
    return PositionKind.values();
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public PositionKind getKind() {
    return kind;
  }

  public void setKind(PositionKind kind) {
    this.kind = kind;
  }

  public String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
