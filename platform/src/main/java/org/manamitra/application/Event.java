package org.manamitra.application;

import java.util.Map;
import org.manamitra.vocabulary.CertificateNumber;
import org.manamitra.vocabulary.DocumentId;
import org.manamitra.vocabulary.Money;
import org.manamitra.vocabulary.OfficerId;
import org.manamitra.vocabulary.PaymentId;
import org.manamitra.vocabulary.Text;

/// What has become true of an application. Each has exactly one answer in the engine's routing.
public sealed interface Event {

  record Submitted() implements Event {}

  record QuoteNeeded() implements Event {}

  record HoldNeeded() implements Event {}

  record PaymentDue(Money amount) implements Event {}

  record PaymentReceived(PaymentId payment, Money amount) implements Event {}

  record CreditNeeded(PaymentId payment, Money amount) implements Event {}

  record Credited(String receipt) implements Event {}

  record ReviewBegan(int step) implements Event {}

  record StepApproved(int step, OfficerId officer, String remark) implements Event {}

  record Queried(OfficerId officer, String question) implements Event {}

  record Answered(String words) implements Event {}

  record WorkBegan(int reopened) implements Event {}

  record Reported(OfficerId officer, String done) implements Event {}

  record Reopened(int times, String words) implements Event {}

  record LodgeNeeded() implements Event {}

  record Lodged(String reference) implements Event {}

  record FetchNeeded() implements Event {}

  record Fetched(Map<String, String> facts) implements Event {
    public Fetched {
      facts = Map.copyOf(facts);
    }
  }

  record IssueNeeded() implements Event {}

  record Issued(CertificateNumber number, DocumentId document) implements Event {}

  record Delivered() implements Event {}

  record Confirmed() implements Event {}

  record RejectedBy(OfficerId officer, String reason) implements Event {}

  record RefusedByDepartment(Text why) implements Event {}

  record Cancelled() implements Event {}

  record Lapsed() implements Event {}

  /// Money came for something that can no longer be done, or the wrong sum: it goes back.
  record RefundDue(PaymentId payment) implements Event {}

  record Refunded(PaymentId payment) implements Event {}

  /// A clock ran out and the next level is told.
  record Escalated() implements Event {}
}
