package org.bylint.report;

import org.bylint.analysis.Claim;
import org.bylint.analysis.Credit;
import org.bylint.analysis.Name;
import org.bylint.analysis.Quotation;

/** What {@code inspect} calls the things that it shows. */
final class InspectWords {
  private final Wording wording;

  InspectWords(Wording wording) {
    this.wording = wording;
  }

  String state(Claim.State state) {
    return switch (state) {
      case ATTRIBUTED -> wording.pick("attribuée", "attributed");
      case CARRIED -> wording.pick("portée", "carried");
      case NONE_NEEDED -> "–";
      case OPEN -> wording.pick("SANS SOURCE", "NO SOURCE");
    };
  }

  String type(Claim.Type type) {
    return switch (type) {
      case HEARSAY -> wording.pick("ouï-dire", "hearsay");
      case ACCUSATION -> wording.pick("accusation", "accusation");
      case COMMITMENT -> wording.pick("engagement", "commitment");
      case FIGURE -> wording.pick("chiffre", "figure");
      case AGENTLESS_REPORT -> wording.pick("propos sans auteur", "report without an author");
      case INFERENCE -> wording.pick("déduction", "inference");
      case QUOTATION -> wording.pick("citation", "quotation");
    };
  }

  String kind(Name.Kind kind) {
    return switch (kind) {
      case PERSON -> wording.pick("personne", "person");
      case PLACE -> wording.pick("lieu", "place");
      case ORGANISATION -> wording.pick("organisation", "organisation");
      case ACRONYM -> wording.pick("sigle", "acronym");
      case OTHER -> wording.pick("autre", "other");
    };
  }

  String kind(Quotation.Kind kind) {
    return switch (kind) {
      case DIRECT -> wording.pick("citation", "quote");
      case MIXED -> wording.pick("mots cités", "quoted words");
      case SCARE -> wording.pick("distance", "scare quotes");
      case TITLE -> wording.pick("titre", "title");
      case HEADING -> wording.pick("intertitre", "heading");
      case CITED -> wording.pick("texte cité", "cited text");
    };
  }

  /** How the speaker of a quotation is known, when that is not by words of the sentence. */
  String status(Quotation.Status status) {
    return switch (status) {
      case IMPLICIT -> wording.pick("d’après le contexte", "from the context");
      case NONE -> wording.pick("PERSONNE", "NOBODY");
      case EXPLICIT, NA -> "";
    };
  }

  String position(Credit.Position position) {
    return switch (position) {
      case METADATA -> wording.pick("métadonnées", "metadata");
      case BYLINE -> wording.pick("signature", "byline");
      case DATELINE -> wording.pick("lieu et date", "dateline");
      case TAIL -> wording.pick("fin d’article", "end of article");
      case CAPTION -> wording.pick("légende", "caption");
    };
  }

  String status(Credit.Status status) {
    return switch (status) {
      case KNOWN -> "";
      case AMBIGUOUS -> wording.pick("ambigu", "ambiguous");
      case NEAR -> wording.pick("proche d’une source connue", "near a known source");
      case UNKNOWN -> wording.pick("inconnu", "unknown");
    };
  }
}
