package org.manamitra.catalogue;

import java.util.List;
import org.manamitra.vocabulary.ServiceId;
import org.manamitra.vocabulary.Text;

/// A need of life ("a child is born") and the services that serve it, in the order they are used.
public record Need(String id, Text title, String symbol, List<ServiceId> services) {
  public Need {
    services = List.copyOf(services);
  }
}
