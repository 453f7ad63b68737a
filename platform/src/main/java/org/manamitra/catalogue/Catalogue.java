package org.manamitra.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.manamitra.catalogue.field.Places;
import org.manamitra.vocabulary.DepartmentId;
import org.manamitra.vocabulary.Language;
import org.manamitra.vocabulary.ServiceId;

/// The whole catalogue at one moment. Immutable; a running server swaps one for another.
public interface Catalogue {

  /// Short hash over everything in it.
  String version();

  /// Departments that have at least one service, in menu order.
  List<Department> departments();

  Optional<Department> department(DepartmentId id);

  Collection<ServiceDefinition> services();

  List<ServiceDefinition> servicesOf(DepartmentId department);

  Optional<ServiceDefinition> service(ServiceId id);

  /// The definition at a version, also one that was replaced since.
  Optional<ServiceDefinition> service(ServiceId id, String version);

  List<Need> needs();

  Places places();

  /// Services that the words may mean, best first, at most `limit`; empty when nothing fits.
  List<ServiceDefinition> search(String words, Language language, int limit);
}
