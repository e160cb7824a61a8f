package org.waymark.hub;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.waymark.kernel.HubId;

/** A council area and the one hub that helps firms there. */
@Entity
@Table(name = "hub_area")
class HubArea {

  @Id
  @Column(name = "council_area")
  private String councilArea = "";

  @Column(name = "hub_id")
  private UUID hub = new UUID(0, 0);

  protected HubArea() {}

  HubArea(String councilArea, HubId hub) {
    this.councilArea = councilArea;
    this.hub = hub.value();
  }

  String councilArea() {
    return councilArea;
  }

  HubId hub() {
    return new HubId(hub);
  }
}
