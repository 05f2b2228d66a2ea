package org.tepai.dossiers;

import java.util.Map;
import java.util.Optional;
import org.tepai.process.ElementParameters;

/**
 * How a model wants a case opened.
 *
 * @param process key of the process the case goes through
 * @param as the part that the applicant takes; empty when he takes none, such as an office's own
 * @param place the participant whose place decides; empty means the applicant's
 * @param division the form's field that names the division, instead of any participant's place
 * @param office the office that is competent where no place says it
 * @param fields the forms' fields that name further participants' organisations, by role
 */
record Opening(
    String process,
    Optional<String> as,
    Optional<String> place,
    Optional<String> division,
    Optional<String> office,
    Map<String, String> fields) {

  static Opening of(String process, ElementParameters parameters) {
    return new Opening(
        process,
        parameters.optionalText("as"),
        parameters.optionalText("place"),
        parameters.optionalText("division"),
        parameters.optionalText("office"),
        parameters.beginningWith("participant."));
  }
}
