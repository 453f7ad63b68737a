package org.manamitra.application;

import java.util.Map;
import org.manamitra.vocabulary.CertificateNumber;
import org.manamitra.vocabulary.DocumentId;
import org.manamitra.vocabulary.Money;
import org.manamitra.vocabulary.OfficerId;
import org.manamitra.vocabulary.PaymentId;
import org.manamitra.vocabulary.Text;

/// Everything that can move an application.
public sealed interface Command {

  record QuoteCame(String reference, Money amount) implements Command {}

  record HoldCame(String hold, Money amount) implements Command {}

  record PaymentCaptured(PaymentId payment, Money amount) implements Command {}

  record PaymentLapsed() implements Command {}

  record Credited(String receipt) implements Command {}

  record Lodged(String reference) implements Command {}

  record Fetched(Map<String, String> facts) implements Command {
    public Fetched {
      facts = Map.copyOf(facts);
    }
  }

  record Issued(CertificateNumber number, DocumentId document) implements Command {}

  /// The department says no, in its words.
  record DepartmentRefused(Text why) implements Command {}

  record RefundDone() implements Command {}

  record Approve(OfficerId officer, String remark) implements Command {}

  record Reject(OfficerId officer, String reason) implements Command {}

  record Query(OfficerId officer, String question) implements Command {}

  /// The office says what it did about a grievance.
  record Report(OfficerId officer, String done) implements Command {}

  record CitizenAnswers(String words) implements Command {}

  record CitizenConfirms() implements Command {}

  record CitizenReopens(String words) implements Command {}

  record CitizenCancels() implements Command {}

  /// A clock ran out.
  record Overdue() implements Command {}
}
